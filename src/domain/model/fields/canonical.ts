import { parseList } from "../../net/address.ts";
import { trimIni } from "../ini/text.ts";
import type { Text } from "../text.ts";
import type { Field, FieldKind } from "./field.ts";

const LISTS: ReadonlySet<FieldKind> = new Set(["fqdn-list", "address-list", "name-list"]);

/**
 * The text of a field as it is written: true/false, Normal/Minimum and TCP/TLS in their own letter case, one space
 * between the items of a list, everything else (numbers and nonsense included) verbatim. Expects no white space at the ends.
 */
export function writtenText(field: Field, text: string): string {
  if (field.choices !== undefined) return inItsOwnCase(field.choices, text);
  return LISTS.has(field.kind) ? parseList(text).join(" ") : text;
}

function inItsOwnCase(choices: readonly string[], text: string): string {
  if (choices.includes(text)) return text;
  const lower = text.toLowerCase();
  return choices.find((choice) => choice.toLowerCase() === lower) ?? text;
}

/** What a text means, as a text: equal for two texts exactly when they mean the same (ini format, Round trip). */
export function canonicalText(field: Field, text: string): string {
  const trimmed = trimIni(text);
  return field.kind === "number" && /^\d+$/.test(trimmed) ? trimmed.replace(/^0+(?=\d)/, "") : writtenText(field, trimmed);
}

/** Whether two texts of a field mean the same; an absent one means something else than an empty one. */
export function sameMeaning(field: Field, one: Text, other: Text): boolean {
  if (one === other) return true;
  if (one === undefined || other === undefined) return false;
  return canonicalText(field, one) === canonicalText(field, other);
}
