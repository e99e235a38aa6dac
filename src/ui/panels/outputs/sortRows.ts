import { parseAddress } from "../../../domain/net/address.ts";
import type { Cell, ColumnKind, Row, Table } from "../../../domain/outputs/table/table.ts";

/** By which column, and whether from the greatest down. */
export interface Sorting {
  readonly column: number;
  readonly descending: boolean;
}

const TEXTS = new Intl.Collator("en-US", { numeric: true, sensitivity: "base" });

/** The rows whose cells hold all the words, in the order wanted; without a sorting in their own. */
export function shownRows({ columns, rows }: Table, filter: string, sorting: Sorting | undefined): readonly Row[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const found = words.length === 0 ? rows : rows.filter((row) => hasAll(row, words));
  const kind = sorting && columns[sorting.column]?.kind;
  if (sorting === undefined || kind === undefined) return found;
  const direction = sorting.descending ? -1 : 1;
  return found.toSorted((one, other) => direction * compare(one.cells[sorting.column] ?? null, other.cells[sorting.column] ?? null, kind));
}

function hasAll({ cells }: Row, words: readonly string[]): boolean {
  const text = cells.join("\n").toLowerCase();
  return words.every((word) => text.includes(word));
}

/** Nothing comes first; addresses by their number, before what is none. */
function compare(one: Cell, other: Cell, kind: ColumnKind): number {
  if (one === null || other === null) return Number(other === null) - Number(one === null);
  if (typeof one === "number" && typeof other === "number") return one - other;
  const [text, against] = [String(one), String(other)];
  if (kind === "address") {
    const [address, than] = [parseAddress(text), parseAddress(against)];
    if (address !== undefined && than !== undefined) return address - than;
    if (address !== undefined || than !== undefined) return address === undefined ? 1 : -1;
  }
  return TEXTS.compare(text, against);
}
