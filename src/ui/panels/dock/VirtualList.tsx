import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { withRow } from "../../kit/table/visibleRows.ts";
import { indexAfterKey } from "./roving.ts";

/** What a row's button takes: one button of the list is a tab stop, arrows go to the others. */
export interface RowButtonProps {
  readonly id: string;
  readonly tabIndex: 0 | -1;
}

interface VirtualListProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  keyOf(row: Row): string;
  /** Headings cannot have the focus. */
  isHeading(row: Row): boolean;
  /** The height of a row in pixels, as long as it has not been seen. */
  estimate(row: Row): number;
  render(row: Row, button: RowButtonProps): ReactNode;
  /** The row that is chosen elsewhere: brought into view, and where Tab comes to. */
  readonly current?: string | undefined;
  readonly className?: string;
}

/** A list of buttons under headings, of which only those in view are rendered. */
export function VirtualList<Row>({ label, rows, keyOf, isHeading, estimate, render, current, className }: VirtualListProps<Row>) {
  const scroller = useRef<HTMLDivElement>(null);
  const prefix = useId();
  const [wanted, setWanted] = useState(current);
  const focusNext = useRef(false);
  const canStop = (index: number) => rows[index] !== undefined && !isHeading(rows[index]);
  const found = rows.findIndex((row) => keyOf(row) === wanted);
  const active = found === -1 ? rows.findIndex((_, index) => canStop(index)) : found;
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index] === undefined ? 0 : estimate(rows[index])),
    getItemKey: (index) => (rows[index] === undefined ? index : keyOf(rows[index])),
    rangeExtractor: (range) => withRow(range, active),
  });
  const latest = useRef({ rows, keyOf, virtualizer });
  latest.current = { rows, keyOf, virtualizer };

  useEffect(() => {
    if (current === undefined) return;
    setWanted(current);
    const index = latest.current.rows.findIndex((row) => latest.current.keyOf(row) === current);
    if (index !== -1) latest.current.virtualizer.scrollToIndex(index);
  }, [current]);

  useLayoutEffect(() => {
    if (!focusNext.current) return;
    focusNext.current = false;
    latest.current.virtualizer.scrollToIndex(active);
    document.getElementById(`${prefix}-${active}`)?.focus({ preventScroll: true });
  }, [active, prefix]);

  function onKeyDown(event: KeyboardEvent): void {
    const next = indexAfterKey(event.key, active, rows.length, canStop);
    const row = next === undefined ? undefined : rows[next];
    if (row === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    focusNext.current = true;
    setWanted(keyOf(row));
  }

  return (
    <div ref={scroller} className={`overflow-y-auto overscroll-contain [scrollbar-width:thin] ${className ?? ""}`}>
      <ul aria-label={label} className="relative" style={{ height: virtualizer.getTotalSize() }} onKeyDown={onKeyDown}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={rows.length}
              className="absolute inset-x-0 top-0"
              style={{ transform: `translateY(${start}px)` }}
            >
              {render(row, { id: `${prefix}-${index}`, tabIndex: index === active ? 0 : -1 })}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
