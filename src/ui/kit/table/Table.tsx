import type { RowData } from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import { Fragment, type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { indexAfterKey } from "../roving.ts";
import type { RowOf, TableModel } from "./column.ts";
import { copyMarked } from "./copyMarked.ts";
import { GroupRow } from "./GroupRow.tsx";
import { Headings } from "./Headings.tsx";
import { type RowGroup, tableLines } from "./lines.ts";
import { rowStops } from "./rowStops.ts";
import { spacers } from "./spacers.ts";
import { TABLE_ROW_HEIGHT, TableRow } from "./TableRow.tsx";
import { useOffset } from "./useOffset.ts";
import { withRow } from "./visibleRows.ts";

/** Up to here every line is rendered, so that find in page and printing see all of it. */
const RENDERED_WHOLE = 120;

/** The headings of the columns, which cover what scrolls below them. */
const HEADINGS_HEIGHT = 26;

/** A heading with a line of words below it, until it has been seen. */
const GROUP_HEIGHT = 44;

const NO_GROUPS: readonly RowGroup[] = [];

export interface TableProps<Item extends RowData> {
  /** Names the table to those who do not see it. */
  readonly label: string;
  readonly model: TableModel<Item>;
  /** Its rows, in the order to show them; must keep its identity. */
  readonly rows: readonly RowOf<Item>[];
  /** The element that scrolls, null until it is there; the headings stay at its top. */
  readonly scroller: HTMLElement | null;
  /** Lines over the rows; must keep its identity. */
  readonly groups?: readonly RowGroup[];
  /** Ids of the rows that are marked. */
  readonly selection?: readonly string[];
  /**
   * A click anywhere on a row; must keep its identity. Without `leadsTo`, a cell of the row must hold a button that does
   * the same.
   */
  readonly choose?: (id: string) => void;
  /**
   * What a press on a row does, in words; undefined where it does nothing. The first cell of such a row is a button that
   * says so: one of them is a tab stop, arrows go to the others.
   */
  readonly leadsTo?: (item: Item) => string | undefined;
  /** The id of a row to bring into view whenever it changes. */
  readonly reveal?: string | undefined;
  /** Below the rows: a `<tr>`. */
  readonly footer?: ReactNode;
}

/** A table with headings that stay in view; of long ones only the lines in view are rendered. */
export function Table<Item extends RowData>(props: TableProps<Item>) {
  const { label, model, rows, scroller, groups = NO_GROUPS, selection = [], choose, leadsTo, reveal, footer } = props;
  const columns = model.getVisibleLeafColumns();
  const body = useRef<HTMLTableSectionElement>(null);
  const lines = useMemo(() => tableLines(rows.length, groups), [rows.length, groups]);
  const isWhole = lines.length <= RENDERED_WHOLE;
  const offset = useOffset(body, scroller);
  const [wanted, setWanted] = useState<string>();
  const preferred = wanted ?? selection[0];
  const stops = useMemo(() => rowStops(lines, rows, leadsTo), [lines, rows, leadsTo]);
  const tabStop = useMemo(() => stops.near(preferred), [stops, preferred]);
  const virtualizer = useVirtualizer({
    count: isWhole ? 0 : lines.length,
    getScrollElement: () => scroller,
    estimateSize: (at) => (typeof lines[at] === "number" ? TABLE_ROW_HEIGHT : GROUP_HEIGHT),
    scrollMargin: offset,
    scrollPaddingStart: HEADINGS_HEIGHT,
    overscan: 12,
    rangeExtractor: (range) => withRow(range, tabStop),
  });
  const measure = !isWhole && columns.some(({ columnDef }) => columnDef.meta?.wraps) ? virtualizer.measureElement : undefined;
  const inView = virtualizer.getVirtualItems();
  const shown = isWhole ? lines.map((_, at) => at) : inView.map((item) => item.index);
  const gaps = isWhole ? undefined : spacers(inView, { total: virtualizer.getTotalSize(), offset });

  const buttonOf = (id: string) => body.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
  const focusNext = useRef<string>(undefined);
  useLayoutEffect(() => {
    if (focusNext.current === undefined) return;
    const button = buttonOf(focusNext.current);
    focusNext.current = undefined;
    button?.focus({ preventScroll: !isWhole });
  });

  function onKeyDown(event: KeyboardEvent): void {
    if (!(event.target instanceof HTMLElement) || event.target.dataset.row === undefined) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const next = indexAfterKey(event.key, tabStop, lines.length, stops.canStop);
    const id = next === undefined ? undefined : stops.idAt(next);
    if (next === undefined || id === undefined) return;
    event.preventDefault();
    focusNext.current = id;
    setWanted(id);
    if (!isWhole) virtualizer.scrollToIndex(next);
  }

  const latest = useRef({ stops, virtualizer, isWhole, buttonOf });
  latest.current = { stops, virtualizer, isWhole, buttonOf };
  useEffect(() => {
    if (reveal === undefined || scroller === null) return;
    const now = latest.current;
    if (now.isWhole) {
      now.buttonOf(reveal)?.closest("tr")?.scrollIntoView({ block: "nearest" });
      return;
    }
    const at = now.stops.indexOf(reveal);
    if (at !== -1) now.virtualizer.scrollToIndex(at);
  }, [reveal, scroller]);

  return (
    <table
      aria-label={label}
      aria-rowcount={isWhole ? undefined : lines.length + 1}
      className="w-full border-separate border-spacing-0"
      onCopy={copyMarked}
      onKeyDown={leadsTo && onKeyDown}
      onFocus={leadsTo && ((event) => setWanted((before) => event.target.dataset.row ?? before))}
    >
      <thead>
        <Headings model={model} position={isWhole ? undefined : 1} />
      </thead>
      <tbody ref={body} className="[&>tr>*]:border-b [&>tr>*]:border-line [&>tr>*]:whitespace-nowrap">
        {shown.map((at, nth) => {
          const line = lines[at];
          const position = isWhole ? undefined : at + 2;
          const gap = <Spacer height={gaps?.before[nth] ?? 0} columns={columns.length} />;
          if (typeof line === "object") {
            return (
              <Fragment key={`group ${line.id}`}>
                {gap}
                <GroupRow ref={isWhole ? undefined : virtualizer.measureElement} at={at} columns={columns.length} position={position}>
                  {line.heading}
                </GroupRow>
              </Fragment>
            );
          }
          const row = line === undefined ? undefined : rows[line];
          if (row === undefined) return null;
          const purpose = leadsTo?.(row.original);
          return (
            <Fragment key={row.id}>
              {gap}
              <TableRow
                row={row}
                columns={columns}
                position={position}
                selected={selection.includes(row.id)}
                choose={leadsTo !== undefined && purpose === undefined ? undefined : choose}
                leadsTo={purpose}
                isTabStop={at === tabStop}
                measure={measure}
              />
            </Fragment>
          );
        })}
        <Spacer height={gaps?.after ?? 0} columns={columns.length} />
      </tbody>
      {footer && <tfoot>{footer}</tfoot>}
    </table>
  );
}

/** Stands for the lines out of view. */
function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height === 0) return null;
  return (
    <tr aria-hidden>
      <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}
