/** Rows that PageUp and PageDown go over. */
const PAGE = 8;

/**
 * The row a key goes to in a list where only some rows can have the focus.
 * @param canStop whether a row can have the focus, by its index
 * @returns the index; undefined for other keys and where there is nothing further
 */
export function indexAfterKey(key: string, index: number, count: number, canStop: (index: number) => boolean): number | undefined {
  const down = (from: number) => range(from, count - 1).find(canStop);
  const up = (from: number) => range(0, from).findLast(canStop);
  if (key === "ArrowDown") return down(index + 1);
  if (key === "ArrowUp") return up(index - 1);
  if (key === "Home") return down(0);
  if (key === "End") return up(count - 1);
  if (key === "PageDown") return down(index + PAGE) ?? up(count - 1);
  if (key === "PageUp") return up(index - PAGE) ?? down(0);
  return undefined;
}

/** The row that can have the focus nearest to a place: there, else below, else above; -1 where none can. */
export function stopNear(index: number, count: number, canStop: (index: number) => boolean): number {
  return range(index, count - 1).find(canStop) ?? range(0, Math.min(index, count - 1)).findLast(canStop) ?? -1;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, nth) => from + nth);
}
