import type { EditCall } from "../../../edits/registry.ts";
import type { ApplianceView, SiteContext } from "../../../facts/siteContext.ts";
import type { Override } from "../../../model/override.ts";
import type { Text } from "../../../model/text.ts";
import { quoted } from "../../quoted.ts";
import type { Statement } from "../../rule.ts";

/** Something in which the file of one appliance is not like the others, and the overrides that make it so. */
export interface Difference extends Statement {
  readonly overrides: readonly Override[];
  /** What the fix says that does without them. */
  readonly mend: string;
  /** The edit that gives the value to all, where nobody else has any. */
  readonly share?: EditCall;
}

/** What one of the rule's parts looks at: an appliance with overrides, and its site. */
export interface Looked {
  readonly context: SiteContext;
  readonly view: ApplianceView;
  readonly overrides: readonly Override[];
}

/** A text of a file as a message tells it. */
export function told(text: Text): string {
  if (text === undefined) return "no such line";
  return text.trim() === "" ? "an empty value" : quoted(text);
}
