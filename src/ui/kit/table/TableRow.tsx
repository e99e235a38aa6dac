import type { RowData } from "@tanstack/react-table";
import { type KeyboardEvent, type MouseEvent, memo, type ReactNode, type Ref } from "react";
import { cx } from "../cx.ts";
import { countRender } from "../renderProbe.ts";
import type { ColumnLook, RowOf, TableModel } from "./column.ts";
import { fromTemplate } from "./fromTemplate.ts";
import { sameItem } from "./sameItem.ts";

/** The height of a row in pixels. */
export const TABLE_ROW_HEIGHT = 24;

const KINDS = { text: "", number: "text-right tabular-nums", value: "font-mono text-[12px]" } as const;

/** The classes of a cell, alike for headings and values. */
export function cellClasses({ kind = "text", pinned, className }: ColumnLook): string {
  return cx("px-2.5 @max-4xl:px-1.5 first:pl-4 last:pr-4", KINDS[kind], pinned && "sticky left-0 z-[5] bg-inherit", className);
}

/** Words and values stand on one line, whatever their face and size. */
const CELL = "py-0.5 align-baseline";

interface TableRowProps<Item extends RowData> {
  readonly row: RowOf<Item>;
  readonly columns: ReturnType<TableModel<Item>["getVisibleLeafColumns"]>;
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

function TableRowView<Item extends RowData>({ row, position, selected, choose, leadsTo, isTabStop, measure }: TableRowProps<Item>) {
  const { id } = row;
  countRender("TableRow", id);
  function onClick(event: MouseEvent<HTMLElement>): void {
    // What can be pressed by itself keeps its own meaning.
    if (event.target instanceof Element && event.target.closest("button")) return;
    // Words that were marked are meant to be copied; a key has pressed nothing on the page.
    if (event.detail > 0 && hasMarks(event.currentTarget)) return;
    choose?.(id);
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
        selected ? "marked bg-accent-soft" : cx("bg-panel", choose && "hover:bg-hover"),
      )}
    >
      {row.getVisibleCells().map((cell, index) => {
        const { cell: template, meta = {} } = cell.column.columnDef;
        const content = fromTemplate(template, cell.getContext());
        return (
          <TableCell key={cell.id} look={meta}>
            {index > 0 || leadsTo === undefined ? content : <RowButton {...{ id, leadsTo, isTabStop }}>{content}</RowButton>}
          </TableCell>
        );
      })}
    </tr>
  );
}

interface TableCellProps {
  readonly look: ColumnLook;
  readonly children: ReactNode;
}

function TableCell({ look, children }: TableCellProps) {
  const classes = cx(cellClasses(look), CELL);
  if (look.isRowHeading) {
    return (
      <th scope="row" className={cx(classes, "text-left font-medium")}>
        {children}
      </th>
    );
  }
  return <td className={cx(classes, look.wraps && "whitespace-normal!")}>{children}</td>;
}

interface RowButtonProps {
  readonly id: string;
  readonly leadsTo: string;
  readonly isTabStop: boolean;
  readonly children: ReactNode;
}

/** Whether something in the row is marked. */
function hasMarks(row: HTMLElement): boolean {
  const selection = window.getSelection();
  return selection?.isCollapsed === false && selection.containsNode(row, true);
}

/** The first cell of a row that leads somewhere: no `<button>`, in which the mouse could begin to mark nothing. */
function RowButton({ id, leadsTo, isTabStop, children }: RowButtonProps) {
  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    event.currentTarget.click();
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above.
    <span
      role="button"
      data-row={id}
      tabIndex={isTabStop ? 0 : -1}
      onKeyDown={onKeyDown}
      className="relative inline-block max-w-full min-w-3 text-left align-top outline-none"
    >
      {children}
      <span className="sr-only select-none"> ({leadsTo})</span>
    </span>
  );
}

/** A row that rerenders only when what it shows changes. */
export const TableRow = memo(
  TableRowView,
  (one, other) =>
    sameItem(one.row.original, other.row.original) &&
    one.row.id === other.row.id &&
    one.columns === other.columns &&
    one.position === other.position &&
    one.selected === other.selected &&
    one.leadsTo === other.leadsTo &&
    one.isTabStop === other.isTabStop &&
    one.measure === other.measure &&
    one.choose === other.choose,
) as typeof TableRowView;
