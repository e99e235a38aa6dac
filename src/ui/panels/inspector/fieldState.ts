import type { Field } from "../../../domain/model/fields/index.ts";
import type { Text } from "../../../domain/model/text.ts";

/** Something about a field's text that its characters do not show. */
export interface FieldState {
  readonly kind: "absent" | "empty" | "automatic";
  /** Said aloud with the field. */
  readonly about: readonly string[];
}

const ABSENT: FieldState = { kind: "absent", about: ["Absent: no line in the file."] };
const EMPTY: FieldState = { kind: "empty", about: ["Empty: the line is in the file, without a value."] };
const AUTOMATIC: FieldState = { kind: "automatic", about: ["Allocated automatically; typing makes it yours."] };

/**
 * What a field's mark says. Only of typed fields: lists of choices say for themselves what is not stated. Absent and empty
 * differ only where there is a line in the file.
 */
export function stateOf(field: Field, text: Text, automatic: boolean): FieldState | undefined {
  if (field.choices || field.kind === "site") return undefined;
  if (automatic) return AUTOMATIC;
  if (field.ini === undefined || (text !== undefined && text !== "")) return undefined;
  return text === undefined ? ABSENT : EMPTY;
}
