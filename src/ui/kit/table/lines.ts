import type { ReactNode } from "react";

/** Rows that stand together under a line of their own. */
export interface RowGroup {
  readonly id: string;
  /** What stands in that line. */
  readonly heading: ReactNode;
  /** How many of the rows belong to it; the groups share out all rows in their order. */
  readonly count: number;
}

/** A line of a table: the heading of a group, or a row by its place among the rows. */
export type TableLine = RowGroup | number;

/** The lines of so many rows: each group's heading, then its rows. Rows that no group takes come last. */
export function tableLines(rows: number, groups: readonly RowGroup[]): readonly TableLine[] {
  const lines: TableLine[] = [];
  let next = 0;
  for (const group of groups) {
    lines.push(group);
    for (const end = Math.min(rows, next + group.count); next < end; next += 1) lines.push(next);
  }
  for (; next < rows; next += 1) lines.push(next);
  return lines;
}
