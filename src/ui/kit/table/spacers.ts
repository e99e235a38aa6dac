/** One of the lines that are rendered, as the virtualiser gives it: pixels from the top of the scroller. */
export interface LineInView {
  readonly start: number;
  readonly end: number;
}

/**
 * How high the lines that are not rendered would be: before each of those that are, and after the last; in pixels. There is
 * a gap between two where one of them is rendered out of view.
 */
export function spacers(
  inView: readonly LineInView[],
  { total, offset }: { readonly total: number; readonly offset: number },
): { readonly before: readonly number[]; readonly after: number } {
  let reached = offset;
  const before = inView.map(({ start, end }) => {
    const gap = Math.max(0, start - reached);
    reached = end;
    return gap;
  });
  return { before, after: Math.max(0, total + offset - reached) };
}
