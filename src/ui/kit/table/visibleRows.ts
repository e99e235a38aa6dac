import { defaultRangeExtractor, type Range } from "@tanstack/react-virtual";

/** The rows to render: those in view, and one more wherever it is. */
export function withRow(range: Range, index: number): number[] {
  const inView = defaultRangeExtractor(range);
  if (index < 0 || index >= range.count || inView.includes(index)) return inView;
  return [...inView, index].sort((a, b) => a - b);
}
