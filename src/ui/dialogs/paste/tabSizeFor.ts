/** Wider than this no column is made for one long cell. */
const WIDEST = 28;

/** How many letters a tab goes on at most, so that the cells of a table stand in columns: two more than the longest that has one after it. */
export function tabSizeFor(text: string): number {
  const lengths = text.split("\n").flatMap((line) => {
    const cells = line.split("\t").map((cell) => cell.length);
    return cells.slice(0, -1);
  });
  return Math.min(WIDEST, lengths.reduce((most, length) => Math.max(most, length), 8) + 2);
}
