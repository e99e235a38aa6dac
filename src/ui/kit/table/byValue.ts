import type { RowData } from "@tanstack/react-table";
import type { RowOf } from "./column.ts";

const TEXTS = new Intl.Collator("en-US", { numeric: true, sensitivity: "base" });

/** Orders what cells hold: nothing comes first, then figures by their size, texts by the words and the numbers in them. */
export function compareValues(one: unknown, other: unknown): number {
  const [isNone, isOtherNone] = [one ?? null, other ?? null].map((value) => value === null);
  if (isNone || isOtherNone) return Number(isOtherNone) - Number(isNone);
  if (typeof one === "number" && typeof other === "number") return one - other;
  return TEXTS.compare(String(one), String(other));
}

/** Orders rows by what they hold in a column, from the least up. */
export function byValue<Item extends RowData>(one: RowOf<Item>, other: RowOf<Item>, columnId: string): number {
  return compareValues(one.getValue(columnId), other.getValue(columnId));
}
