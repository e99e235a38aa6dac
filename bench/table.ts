import type { Row, Section } from "./row.ts";

const HEADINGS = ["what", "figure", "ratio", "compared with", "target", "verdict"];
/** Numbers stand at the right of their column. */
const AT_RIGHT = new Set([1, 2]);

/** Sections as a terminal shows them: one heading each, all columns of all sections in line. */
export function tableOf(sections: readonly Section[]): string {
  const cells = sections.map(({ rows }) => rows.map(cellsOf));
  const widths = HEADINGS.map((heading, at) => Math.max(heading.length, ...cells.flat().map((row) => row[at]?.length ?? 0)));
  const lineOf = (row: readonly string[]) =>
    row
      .map((cell, at) => (AT_RIGHT.has(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join("  ")
      .trimEnd();
  return sections
    .map(({ title }, at) => [title, lineOf(HEADINGS), ...(cells[at] ?? []).map(lineOf)].join("\n"))
    .concat(summaryOf(sections.flatMap(({ rows }) => rows)))
    .join("\n\n");
}

function cellsOf({ name, figure, unit, yardstick, ratio, target, met }: Row): readonly string[] {
  return [
    name,
    `${rounded(figure)} ${unit}`,
    ratio === undefined ? "" : `${rounded(ratio)} ×`,
    yardstick ?? "",
    [target?.ratio !== undefined && `≤ ${rounded(target.ratio)} ×`, target?.figure !== undefined && `≤ ${target.figure} ${unit}`]
      .filter(Boolean)
      .join(", "),
    met === undefined ? "" : met ? "met" : "MISSED",
  ];
}

/** Three digits that tell something, whatever the size. */
function rounded(figure: number): string {
  if (figure === 0) return "0";
  const decimals = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(figure))));
  return figure.toLocaleString("en-US", { maximumFractionDigits: decimals });
}

function summaryOf(rows: readonly Row[]): string {
  const judged = rows.filter(({ met }) => met !== undefined);
  const missed = judged.filter(({ met }) => !met).map(({ name }) => name);
  return `${judged.length - missed.length} of ${judged.length} targets met.${missed.length > 0 ? ` Missed: ${missed.join("; ")}.` : ""}`;
}
