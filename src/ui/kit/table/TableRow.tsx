import { type MouseEvent, memo, type ReactNode, type Ref } from "react";
import { cx } from "../cx.ts";
import { countRender } from "../renderProbe.ts";
import { type Column, sameRow } from "./column.ts";

/** The height of a row in pixels. */
export const TABLE_ROW_HEIGHT = 24;

const KINDS = { text: "", number: "text-right", value: "font-mono text-[12px]" } as const;

/** The classes of a cell, alike for headings and values. */
export function cellClasses<Row>({ kind = "text", pinned, className }: Column<Row>): string {
  return cx("px-2.5 @max-4xl:px-1.5 first:pl-4 last:pr-4", KINDS[kind], pinned && "sticky left-0 z-[5] bg-inherit", className);
}

/** Words and values stand on one line, whatever their face and size. */
const CELL = "py-0.5 align-baseline";

interface TableRowProps<Row> {
  readonly id: string;
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  /** From 1, the heading being the first; only where not all rows are rendered. */
  readonly position: number | undefined;
  readonly selected: boolean;
  /** Given the row's id; undefined where a press on the row does nothing. */
  readonly choose: ((id: string) => void) | undefined;
  /** What a press on the row does; then its first cell is a button that says so. */
  readonly leadsTo: string | undefined;
  /** Whether Tab comes to that button. */
  readonly isTabStop: boolean;
  /** Measures the row, where only those in view are rendered and their heights differ; must keep its identity. */
  readonly measure?: Ref<HTMLTableRowElement> | undefined;
}

function TableRowView<Row extends object>({
  id,
  row,
  columns,
  position,
  selected,
  choose,
  leadsTo,
  isTabStop,
  measure,
}: TableRowProps<Row>) {
  countRender("TableRow", id);
  function onClick(event: MouseEvent): void {
    // What can be pressed by itself keeps its own meaning.
    if (event.target instanceof Element && event.target.closest("button:not([data-row])")) return;
    choose?.(id);
  }
  function content(column: Column<Row>, index: number): ReactNode {
    if (index > 0 || leadsTo === undefined) return column.cell(row);
    return (
      <button
        type="button"
        data-row={id}
        tabIndex={isTabStop ? 0 : -1}
        className="relative max-w-full min-w-3 text-left align-top outline-none"
      >
        {column.cell(row)}
        <span className="sr-only"> ({leadsTo})</span>
      </button>
    );
  }
  return (
    <tr
      ref={measure}
      // Its place among the lines: the headings of the columns are the first position.
      data-index={measure && position && position - 2}
      aria-rowindex={position}
      onClick={choose && onClick}
      className={cx(
        "h-6 border-b border-line has-[[data-row]:focus-visible]:outline-2 has-[[data-row]:focus-visible]:-outline-offset-2 has-[[data-row]:focus-visible]:outline-accent",
        selected ? "bg-accent-soft" : cx("bg-panel", choose && "hover:bg-hover"),
      )}
    >
      {columns.map((column, index) =>
        column.isRowHeading ? (
          <th key={column.id} scope="row" className={cx(cellClasses(column), CELL, "text-left font-medium")}>
            {content(column, index)}
          </th>
        ) : (
          <td key={column.id} className={cx(cellClasses(column), CELL, column.wraps && "whitespace-normal!")}>
            {content(column, index)}
          </td>
        ),
      )}
    </tr>
  );
}

/** A row that rerenders only when what it shows changes. */
export const TableRow = memo(
  TableRowView,
  (one, other) =>
    sameRow(one.row, other.row) &&
    one.id === other.id &&
    one.columns === other.columns &&
    one.position === other.position &&
    one.selected === other.selected &&
    one.leadsTo === other.leadsTo &&
    one.isTabStop === other.isTabStop &&
    one.measure === other.measure &&
    one.choose === other.choose,
) as typeof TableRowView;
