/** Rows of texts as lines with aligned columns, each line ended; numbers are aligned by the caller. Values stay on their line. */
export function table(rows: readonly (readonly string[])[]): string {
  const flat = rows.map((row) => row.map((cell) => cell.replace(/[\r\n]+/g, " ")));
  const widths: number[] = [];
  for (const row of flat) for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, cell.length);
  return flat
    .map((row) =>
      row
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join("");
}
