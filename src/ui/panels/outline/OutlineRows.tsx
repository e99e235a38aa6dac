import { OutlineRowView, ROW_HEIGHT } from "./OutlineRowView.tsx";
import type { OutlineRow } from "./rows.ts";

export interface OutlineRowsProps {
  readonly rows: readonly OutlineRow[];
  /** The id of the one row that Tab comes to. */
  readonly active: string;
  isSelected(id: string): boolean;
  /** Which of the rows are rendered, by index; absent: all. */
  readonly shown?: readonly number[];
}

/** The rows of the tree, each in its place. */
export function OutlineRows({ rows, active, isSelected, shown }: OutlineRowsProps) {
  const indexes = shown ?? rows.map((_, index) => index);
  return indexes.map((index) => {
    const row = rows[index];
    if (row === undefined) return null;
    return <OutlineRowView key={row.id} {...row} top={index * ROW_HEIGHT} active={row.id === active} selected={isSelected(row.id)} />;
  });
}
