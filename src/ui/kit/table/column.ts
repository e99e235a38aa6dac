import type { ReactNode } from "react";

/** A column of a table. */
export interface Column<Row> {
  readonly id: string;
  readonly heading: ReactNode;
  /** What the row has in this column. */
  cell(row: Row): ReactNode;
  /** `number` stands at the right, `value` (what ends up in a file) in the mono face. */
  readonly kind?: "text" | "number" | "value";
  /** The column that names the row. */
  readonly isRowHeading?: true;
  /** Whether the rows stand in the order of this column. */
  readonly isSorted?: "ascending" | "descending" | undefined;
  /** Stays at the left while the others scroll sideways. */
  readonly pinned?: true;
  /** Its cells may take more than a line. */
  readonly wraps?: true;
  /** A width that stays whatever the rows hold, as a Tailwind class. */
  readonly className?: string;
}

/** Whether two rows show the same: equal property by property. */
export function sameRow<Row extends object>(one: Row, other: Row): boolean {
  if (one === other) return true;
  const entries = Object.entries(one);
  const others = new Map(Object.entries(other));
  return entries.length === others.size && entries.every(([name, value]) => others.has(name) && Object.is(others.get(name), value));
}
