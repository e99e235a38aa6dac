import { type RefObject, useLayoutEffect, useRef } from "react";
import type { ShownLine } from "./shownLines.ts";

/**
 * Keeps the lines that one looks at where they are when others come or go before the first section: the mark of a draft does,
 * with the first error of a value that is being typed.
 * @param isWhole whether they are the whole file; a choice of them begins elsewhere and is looked at from its start
 * @param list stands in what scrolls it
 */
export function useSteadyLines(lines: readonly ShownLine[], isWhole: boolean, list: RefObject<HTMLElement | null>): void {
  const lead = lines.findIndex(({ kind }) => kind === "section");
  const before = useRef({ lead, isWhole });
  useLayoutEffect(() => {
    const was = before.current;
    before.current = { lead, isWhole };
    const [scroller, line] = [list.current?.parentElement, list.current?.querySelector("li")];
    if (scroller && line && was.isWhole && isWhole) scroller.scrollTop += (lead - was.lead) * line.offsetHeight;
  }, [lead, isWhole, list]);
}
