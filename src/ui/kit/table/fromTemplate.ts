import type { ColumnDefTemplate } from "@tanstack/react-table";
import type { ReactNode } from "react";

/**
 * What a column's template shows. It is called, not mounted as the library's own way is: columns are made anew with what they
 * show, and a new function in an element's place would take from the page what has the focus.
 */
export function fromTemplate<Props extends object>(template: ColumnDefTemplate<Props> | undefined, props: Props): ReactNode {
  return typeof template === "function" ? template(props) : template;
}
