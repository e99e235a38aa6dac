/** What the cells of a column hold: how they are aligned, drawn and sorted. */
export type ColumnKind =
  /** Words. */
  | "text"
  /** What ends up in a file or a command, character by character. */
  | "value"
  /** An IPv4 address, sorted by its number; may be a text where there is none. */
  | "address"
  | "number"
  /** A part of 1. */
  | "percent";

export interface Column {
  readonly id: string;
  readonly title: string;
  readonly kind: ColumnKind;
}

/** null: there is no such figure. */
export type Cell = string | number | null;

export interface Row {
  /** One for each column. */
  readonly cells: readonly Cell[];
  /** The ids of the sites, appliances and gateways that it is about, the nearest first. */
  readonly subjects: readonly string[];
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The id of the column whose values are headings over the rows that share them; such rows stand together. */
  readonly groupBy?: string;
}

/** A column that knows its cell of an item. */
export interface ColumnOf<Item> extends Column {
  cell(item: Item): Cell;
}

/** A table of items, a row each. */
export function makeTable<Item>(
  items: readonly Item[],
  columns: readonly ColumnOf<Item>[],
  subjectsOf: (item: Item) => readonly string[],
): Table {
  return {
    columns: columns.map(({ id, title, kind }) => ({ id, title, kind })),
    rows: items.map((item) => ({ cells: columns.map((column) => column.cell(item)), subjects: subjectsOf(item) })),
  };
}
