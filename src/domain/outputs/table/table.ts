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
  /** What stands over it where there is little room; absent: its title. */
  readonly short?: string;
  readonly kind: ColumnKind;
  /** Its cells are values with a space between them, which a viewer may set below each other. */
  readonly isList?: true;
  /** Its cells are sentences, which a viewer may set in several lines. */
  readonly isProse?: true;
  /** The id of the column of addresses whose ports it holds, which a viewer may set right below them. */
  readonly portOf?: string;
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
  /** The headings that a viewer shows in any case, in their order, also over no row. */
  readonly groups?: readonly Group[];
  /** The ids of the columns that a viewer shows first, in their order; in files every column has its place. */
  readonly first?: readonly string[];
}

/** A value of the column of headings, and what a person has to know of its rows. */
export interface Group {
  readonly title: string;
  readonly about?: string;
  /** Whether its rows come or go, where a table tells of a change. */
  readonly change?: "added" | "removed";
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
    columns: columns.map(({ cell: _, ...column }) => column),
    rows: items.map((item) => ({ cells: columns.map((column) => column.cell(item)), subjects: subjectsOf(item) })),
  };
}
