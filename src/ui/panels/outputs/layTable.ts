import { cellText } from "../../../domain/outputs/table/cellText.ts";
import type { Column, Group, Row, Table } from "../../../domain/outputs/table/table.ts";

/** Something that is the same in many rows, said once: the title of its column, and the text. */
export interface Fact {
  readonly title: string;
  readonly text: string;
}

/** Rows under a heading. */
export interface LaidGroup {
  /** The value that they share; undefined where a table has no headings. */
  readonly title: string | undefined;
  readonly about: string | undefined;
  readonly change: Group["change"];
  /** What else is the same in all of them. */
  readonly facts: readonly Fact[];
}

/** How a table is laid out for a screen: what repeats itself, and what says nothing, takes no column. */
export interface Layout {
  /** Places of the columns to show, in their order. */
  readonly columns: readonly number[];
  /** What is the same in every row. */
  readonly facts: readonly Fact[];
  /** In the order to show them. */
  readonly groups: readonly LaidGroup[];
  /** The group of a row, by its place in `groups`. */
  groupOf(row: Row): number;
}

/**
 * Lays out a table by all of its rows, so that nothing moves while they are filtered. A column goes that is empty, that holds the
 * headings, or that says the same in all rows of each group; figures stay, for they are there to be compared.
 */
export function layTable({ columns, rows, groupBy, groups: stated = [], first = [] }: Table): Layout {
  const heading = columns.findIndex(({ id }) => id === groupBy);
  const titleOf = ({ cells }: Row) => (heading === -1 ? undefined : cellText(cells[heading] ?? null, "text"));
  const places = new Map<string | undefined, number>(stated.map(({ title }, index) => [title, index]));
  for (const row of rows) if (!places.has(titleOf(row))) places.set(titleOf(row), places.size);
  const groupOf = (row: Row) => places.get(titleOf(row)) ?? 0;

  const members: Row[][] = [...places].map(() => []);
  for (const row of rows) members[groupOf(row)]?.push(row);
  const shown: number[] = [];
  const everywhere: Fact[] = [];
  const inGroups: Fact[][] = members.map(() => []);
  for (const [index, column] of columns.entries()) {
    if (index === heading) continue;
    const texts = members.map((some) => sharedText(some, index, column));
    const repeats = texts.every((text) => text !== undefined) && members.some((some) => some.length > 1);
    const isEmpty = rows.length > 0 && rows.every(({ cells }) => cells[index] === null || cells[index] === "");
    const isFigure = column.kind === "number" || column.kind === "percent";
    if (!isEmpty && (isFigure || !repeats)) {
      shown.push(index);
      continue;
    }
    const told = texts.filter((_, at) => (members[at]?.length ?? 0) > 0);
    if (told.every((text) => text === told[0])) {
      if (told[0]) everywhere.push({ title: column.title, text: told[0] });
    } else {
      for (const [at, text] of texts.entries()) if (text) inGroups[at]?.push({ title: column.title, text });
    }
  }
  // Of a table whose rows are all alike, the first column still stands for them.
  if (shown.length === 0 && columns.length > 0) shown.push(heading === 0 && columns.length > 1 ? 1 : 0);
  // Sorting keeps the order of what it takes for equal.
  const order = new Map(first.map((id, at) => [id, at]));
  const rank = (index: number) => order.get(columns[index]?.id ?? "") ?? first.length;
  const groups = [...places.keys()].map((title, at): LaidGroup => {
    const { about, change } = stated.find((one) => one.title === title) ?? {};
    return { title, about, change, facts: inGroups[at] ?? [] };
  });
  return { columns: shown.toSorted((one, other) => rank(one) - rank(other)), facts: everywhere, groups, groupOf };
}

/** What all rows say in a column; undefined where they differ. */
function sharedText(rows: readonly Row[], index: number, { kind }: Column): string | undefined {
  const text = cellText(rows[0]?.cells[index] ?? null, kind);
  return rows.every(({ cells }) => cellText(cells[index] ?? null, kind) === text) ? text : undefined;
}

/** Rows of the viewer by the groups of a layout, each group's in the order given. */
export function rowsByGroup<Shown extends { readonly original: Row }>(
  rows: readonly Shown[],
  { groups, groupOf }: Layout,
): readonly (readonly Shown[])[] {
  const sorted: Shown[][] = groups.map(() => []);
  for (const row of rows) sorted[groupOf(row.original)]?.push(row);
  return sorted;
}
