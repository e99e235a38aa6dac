import type { Field } from "../../../domain/model/fields/index.ts";
import type { Text } from "../../../domain/model/text.ts";

/** Something about a field's text that its characters do not show. */
export interface FieldState {
  readonly kind: "absent" | "empty" | "automatic" | "awaited";
  /** Said aloud with the field. */
  readonly about: readonly string[];
}

const ABSENT: FieldState = { kind: "absent", about: ["Absent: no line in the file."] };
const EMPTY: FieldState = { kind: "empty", about: ["Empty: the line is in the file, without a value. Ctrl or Cmd+Delete removes it."] };
const AUTOMATIC: FieldState = { kind: "automatic", about: ["Allocated automatically; typing makes it yours."] };
const AWAITED: FieldState = {
  kind: "awaited",
  about: ["Nothing is given yet: it fills itself as soon as the site has something to give."],
};

/** What allocation has to do with a field: it wrote the text, would write it if it could, or would if a hand had not. */
export type Allocation = "made" | "awaited" | "own" | undefined;

/**
 * What a field's mark says. Only of typed fields: lists of choices say for themselves what is not stated. Absent and empty
 * differ only where there is a line in the file.
 */
export function stateOf(field: Field, text: Text, allocation: Allocation): FieldState | undefined {
  if (field.choices || field.kind === "site") return undefined;
  if (allocation === "made") return AUTOMATIC;
  if (allocation === "awaited") return AWAITED;
  if (field.ini === undefined || (text !== undefined && text !== "")) return undefined;
  return text === undefined ? ABSENT : EMPTY;
}
