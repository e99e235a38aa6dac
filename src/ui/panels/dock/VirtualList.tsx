import { useVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { indexAfterKey, stopNear } from "../../kit/roving.ts";
import { withRow } from "../../kit/table/visibleRows.ts";
import { useLostFocus } from "../../kit/useLostFocus.ts";

/**
 * What a row's button takes: one row of the list is a tab stop, arrows go to the others. Where a row holds more buttons,
 * the first has the id, all have the `tabIndex`, and Left and Right go through them.
 */
export interface RowButtonProps {
  readonly id: string;
  readonly tabIndex: 0 | -1;
}

/** How high the veil is under which a list fades out (`fade-end`), in pixels. */
const VEIL = 20;

/** How far the row above the uppermost is scrolled on, to be out of sight under the veil there (`fade-start`). */
const HIDDEN = 7;

interface VirtualListProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  keyOf(row: Row): string;
  /** Whether a row is a heading without a button, which cannot have the focus. */
  isHeading(row: Row): boolean;
  /** The height of a row in pixels, as long as it has not been seen. */
  estimate(row: Row): number;
  render(row: Row, button: RowButtonProps): ReactNode;
  /** Hears of keys first; a key that it prevents is done with, and leaves the focus on the row. */
  onKey?(row: Row, event: KeyboardEvent): void;
  /** The row that is chosen elsewhere: brought into view, and where Tab comes to. */
  readonly current?: string | undefined;
  /** Rows are as high as estimated: where the current one is brought into the middle, the uppermost is whole. */
  readonly isEven?: boolean;
  readonly className?: string;
}

/** A list of buttons under headings, of which only those in view are rendered. */
export function VirtualList<Row>({
  label,
  rows,
  keyOf,
  isHeading,
  estimate,
  render,
  onKey,
  current,
  isEven = false,
  className,
}: VirtualListProps<Row>) {
  const scroller = useRef<HTMLDivElement>(null);
  const prefix = useId();
  const [wanted, setWanted] = useState(current);
  const focusNext = useRef(false);
  const canStop = (index: number) => rows[index] !== undefined && !isHeading(rows[index]);
  const found = rows.findIndex((row) => keyOf(row) === wanted);
  // A row that is gone leaves its place to the one that followed it.
  const place = useRef(0);
  const active = found === -1 ? stopNear(place.current, rows.length, canStop) : found;
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index] === undefined ? 0 : estimate(rows[index])),
    getItemKey: (index) => (rows[index] === undefined ? index : keyOf(rows[index])),
    scrollPaddingEnd: VEIL,
    rangeExtractor: (range) => withRow(range, active),
  });
  const latest = useRef({ rows, keyOf, virtualizer });
  latest.current = { rows, keyOf, virtualizer };
  const focusActive = () => document.getElementById(`${prefix}-${active}`)?.focus({ preventScroll: true });
  useLostFocus(scroller, focusActive);

  useEffect(() => {
    if (current === undefined) return;
    setWanted(current);
    const index = latest.current.rows.findIndex((row) => latest.current.keyOf(row) === current);
    if (index === -1) return;
    const item = document.getElementById(`${prefix}-${index}`)?.closest("li");
    if (isInView(item, scroller.current)) latest.current.virtualizer.scrollToIndex(index);
    else {
      center(latest.current.virtualizer, index, isEven);
      if (!isEven) return whenStill(latest.current.virtualizer, beginWhole);
    }
  }, [current, prefix, isEven]);

  useLayoutEffect(() => {
    place.current = Math.max(0, active);
    if (!focusNext.current) return;
    focusNext.current = false;
    latest.current.virtualizer.scrollToIndex(active);
    document.getElementById(`${prefix}-${active}`)?.focus({ preventScroll: true });
  }, [active, prefix]);

  function onKeyDown(event: KeyboardEvent): void {
    if (rows[active] !== undefined) onKey?.(rows[active], event);
    if (event.defaultPrevented) {
      focusActive();
      return;
    }
    moveInRow(event);
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
              onFocus={() => setWanted(keyOf(row))}
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

/** What is out of view comes into its middle, for what stands around it to be seen as well. */
function center(virtualizer: Virtualizer<HTMLDivElement, Element>, index: number, isEven: boolean): void {
  const [offset = 0] = virtualizer.getOffsetForIndex(index, "center") ?? [];
  const uppermost = isEven ? virtualizer.getVirtualItemForOffset(offset) : undefined;
  if (uppermost === undefined) virtualizer.scrollToIndex(index, { align: "center" });
  else virtualizer.scrollToOffset(uppermost.index === 0 ? 0 : uppermost.start + HIDDEN);
}

/** Rows that were estimated are measured as they come into view, and the list is scrolled on: does something when it rests. */
function whenStill(virtualizer: Virtualizer<HTMLDivElement, Element>, act: (one: typeof virtualizer) => void): () => void {
  let before = virtualizer.scrollOffset;
  let frame = requestAnimationFrame(function look() {
    const now = virtualizer.scrollOffset;
    if (now !== before) {
      before = now;
      frame = requestAnimationFrame(look);
    } else act(virtualizer);
  });
  return () => cancelAnimationFrame(frame);
}

/** The uppermost row comes into view whole. */
function beginWhole(virtualizer: Virtualizer<HTMLDivElement, Element>): void {
  const uppermost = virtualizer.getVirtualItemForOffset(virtualizer.scrollOffset ?? 0);
  if (uppermost !== undefined && uppermost.index > 0) virtualizer.scrollToOffset(uppermost.start + HIDDEN);
}

function isInView(item: Element | null | undefined, scroller: Element | null): boolean {
  if (!item || !scroller) return false;
  const [own, whole] = [item.getBoundingClientRect(), scroller.getBoundingClientRect()];
  return own.top >= whole.top && own.bottom <= whole.bottom - VEIL;
}

/** Left and Right go through the buttons of a row. */
function moveInRow(event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined || !(event.target instanceof HTMLElement)) return;
  const buttons = [...(event.target.closest("li")?.querySelectorAll<HTMLElement>("button") ?? [])];
  const next = buttons[buttons.indexOf(event.target) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
