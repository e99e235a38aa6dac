import type { Field, FieldKind } from "../../../domain/model/fields/index.ts";

const SHORT_KINDS: ReadonlySet<FieldKind> = new Set(["text", "netbios", "address", "number", "choice", "boolean"]);
/** Characters of label and key that fit above half a panel. */
const HALF_WIDTH = 21;
/** Characters of a chosen value that can be read there. */
const HALF_CHOICE = 14;

/** Whether a field needs only half the panel's width. */
function isShort(field: Field): boolean {
  if (Object.values(field.choiceLabels ?? {}).some((label) => label.length > HALF_CHOICE)) return false;
  return SHORT_KINDS.has(field.kind) && field.label.length + (field.ini?.key.length ?? 0) <= HALF_WIDTH;
}

/**
 * Lays fields out in lines: two short neighbours share one, every other field has its own.
 * @param mayShare whether a field may stand beside another at all
 */
export function linesOf(fields: readonly Field[], mayShare: (field: Field) => boolean): readonly (readonly Field[])[] {
  const lines: (readonly Field[])[] = [];
  for (let index = 0; index < fields.length; index += 1) {
    const [field, next] = [fields[index], fields[index + 1]];
    if (field === undefined) continue;
    if (next && [field, next].every((one) => isShort(one) && mayShare(one))) {
      lines.push([field, next]);
      index += 1;
    } else lines.push([field]);
  }
  return lines;
}
