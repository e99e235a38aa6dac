import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from "react";
import { cx } from "../cx.ts";
import type { Column } from "./column.ts";
import { spacers } from "./spacers.ts";
import { cellClasses, TABLE_ROW_HEIGHT, TableRow } from "./TableRow.tsx";

/** Up to here every row is rendered, so that find in page and printing see all of it. */
const RENDERED_WHOLE = 120;

export interface TableProps<Row> {
  /** Names the table to those who do not see it. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  idOf(row: Row, index: number): string;
  /** The element that scrolls, null until it is there; the headings stay at its top. */
  readonly scroller: HTMLElement | null;
  /** Ids of the rows that are marked. */
  readonly selection?: readonly string[];
  /** A click anywhere on a row; a cell of it must hold a button that does the same. Must keep its identity. */
  readonly choose?: (id: string) => void;
  /** Below the rows: a `<tr>`. */
  readonly footer?: ReactNode;
}

/** A table with headings that stay in view; of long ones only the rows in view are rendered. `columns` must keep its identity. */
export function Table<Row extends object>(props: TableProps<Row>) {
  const { label, columns, rows, idOf, scroller, selection = [], choose, footer } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const isWhole = rows.length <= RENDERED_WHOLE;
  const offset = useOffset(body, scroller);
  const virtualizer = useVirtualizer({
    count: isWhole ? 0 : rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => TABLE_ROW_HEIGHT,
    scrollMargin: offset,
    overscan: 12,
  });
  const inView = virtualizer.getVirtualItems();
  const { above, below } = isWhole ? { above: 0, below: 0 } : spacers(inView, { total: virtualizer.getTotalSize(), offset });
  const shown = isWhole ? rows.map((_, index) => index) : inView.map((item) => item.index);
  return (
    <table aria-label={label} aria-rowcount={isWhole ? undefined : rows.length + 1} className="w-full border-separate border-spacing-0">
      <thead>
        <tr aria-rowindex={isWhole ? undefined : 1}>
          {columns.map((column) => (
            <th
              key={column.id}
              scope="col"
              aria-sort={column.isSorted}
              className={cx(
                cellClasses(column),
                column.pinned ? "z-20" : "z-10",
                "sticky top-0 h-[28px] border-b border-line-strong bg-panel font-sans text-[12px] font-medium whitespace-nowrap text-second",
                column.kind !== "number" && "text-left",
              )}
            >
              {column.heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body} className="[&>tr>*]:border-b [&>tr>*]:border-line [&>tr>*]:whitespace-nowrap">
        <Spacer height={above} columns={columns.length} />
        {shown.map((index) => {
          const row = rows[index];
          if (row === undefined) return null;
          const id = idOf(row, index);
          const position = isWhole ? undefined : index + 2;
          return (
            <TableRow key={id} id={id} row={row} columns={columns} position={position} selected={selection.includes(id)} choose={choose} />
          );
        })}
        <Spacer height={below} columns={columns.length} />
      </tbody>
      {footer && <tfoot>{footer}</tfoot>}
    </table>
  );
}

/** Stands for the rows out of view. */
function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height === 0) return null;
  return (
    <tr aria-hidden>
      <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}

/** How far below the top of what scrolls the rows begin, in pixels. */
function useOffset(body: RefObject<HTMLElement | null>, scroller: HTMLElement | null): number {
  const [offset, setOffset] = useState(0);
  // After every render: what stands above the table may have grown.
  useLayoutEffect(() => {
    if (body.current === null || scroller === null) return;
    const top = body.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    setOffset(Math.round(top + scroller.scrollTop));
  });
  return offset;
}
