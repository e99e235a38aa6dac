/** One of the rows in view, as the virtualiser gives it: pixels from the top of the scroller. */
export interface RowInView {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** How high the rows that are not rendered would be, above and below those that are; in pixels. */
export function spacers(
  inView: readonly RowInView[],
  { total, offset }: { readonly total: number; readonly offset: number },
): { readonly above: number; readonly below: number } {
  const [first] = inView;
  const last = inView.at(-1);
  if (first === undefined || last === undefined) return { above: 0, below: total };
  return { above: Math.max(0, first.start - offset), below: Math.max(0, total - (last.end - offset)) };
}
