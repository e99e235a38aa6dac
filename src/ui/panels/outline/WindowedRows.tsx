import { useVirtualizer } from "@tanstack/react-virtual";
import type { RefObject } from "react";
import { withRow } from "../../kit/table/visibleRows.ts";
import { OutlineRows, type OutlineRowsProps } from "./OutlineRows.tsx";
import { ROW_HEIGHT } from "./OutlineRowView.tsx";

interface WindowedRowsProps extends Omit<OutlineRowsProps, "shown"> {
  readonly activeIndex: number;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** The rows of a long tree: only those in view are rendered. */
export default function WindowedRows({ activeIndex, scroller, ...props }: WindowedRowsProps) {
  const virtualizer = useVirtualizer({
    count: props.rows.length,
    getScrollElement: () => scroller.current,
    // Until it is measured.
    initialRect: { width: 0, height: window.innerHeight },
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => props.rows[index]?.id ?? index,
    // The active row stays there however far one scrolls: the keyboard comes back to it.
    rangeExtractor: (range) => withRow(range, activeIndex),
  });
  return <OutlineRows {...props} shown={virtualizer.getVirtualItems().map(({ index }) => index)} />;
}
