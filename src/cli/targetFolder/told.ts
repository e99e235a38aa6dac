/** More lines than these are counted. */
const MOST = 20;

/** Lines for a person, who reads no thousand of them. */
export function fewLines(lines: readonly string[], ofRest: (more: string) => string): readonly string[] {
  if (lines.length <= MOST) return lines;
  return [...lines.slice(0, MOST), ofRest((lines.length - MOST).toLocaleString("en-US"))];
}
