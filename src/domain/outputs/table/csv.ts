import { withByteOrderMark } from "../text/wellFormed.ts";
import { spreadsheetText } from "./cellText.ts";
import type { Table } from "./table.ts";

/** A table as CSV (RFC 4180), headings first; no cell starts a formula. */
export function csvText(table: Table): string {
  const heading = table.columns.map((column) => quoted(spreadsheetText(column.title, "text")));
  const rows = table.rows.map(({ cells }) => table.columns.map(({ kind }, index) => quoted(spreadsheetText(cells[index] ?? null, kind))));
  return withByteOrderMark([heading, ...rows].map((cells) => `${cells.join(",")}\r\n`).join(""));
}

/** Separators of other regions are quoted too, so that no program splits a cell there. */
function quoted(text: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
