import { cellText, spreadsheetText } from "./cellText.ts";
import type { Table } from "./table.ts";

/** A table as a spreadsheet program takes it from the clipboard: headings, tabs between cells, no cell that starts a formula. */
export function spreadsheetCells({ columns, rows }: Table): string {
  const heading = columns.map(({ title }) => title);
  const lines = rows.map(({ cells }) => columns.map(({ kind }, index) => onOneLine(spreadsheetText(cells[index] ?? null, kind))));
  return [heading, ...lines].map((cells) => `${cells.join("\t")}\n`).join("");
}

/** A table as text with aligned columns, as it goes into a message; numbers stand at the right. */
export function alignedText({ columns, rows }: Table): string {
  const heading = columns.map(({ title }) => title);
  const lines = rows.map(({ cells }) => columns.map(({ kind }, index) => onOneLine(cellText(cells[index] ?? null, kind))));
  const all = [heading, ...lines];
  const widths = columns.map((_, index) => all.reduce((widest, line) => Math.max(widest, line[index]?.length ?? 0), 0));
  const padded = (text: string, index: number) => {
    const kind = columns[index]?.kind;
    return kind === "number" || kind === "percent" ? text.padStart(widths[index] ?? 0) : text.padEnd(widths[index] ?? 0);
  };
  return all.map((line) => `${line.map(padded).join("  ").trimEnd()}\n`).join("");
}

/** White space within a cell would start another one. */
function onOneLine(text: string): string {
  return text.replace(/[\t\r\n]+/g, " ");
}
