import { dsvFormat } from "d3-dsv";

/** More than the rows of the largest deployment there may be: 200 sites with 16 appliances and 4 gateways each. */
export const MOST_ROWS = 5_000;
export const MOST_COLUMNS = 60;
const LONGEST_TEXT = 4 * 1024 * 1024;

/** Cells as text, white space at their ends gone; every row is as long as the longest. Or the sentence why it is no table. */
export type ReadTable =
  | { readonly ok: true; readonly rows: readonly (readonly string[])[] }
  | { readonly ok: false; readonly message: string };

/**
 * Reads cells as a spreadsheet program puts them on the clipboard (tabs between cells), or as CSV with commas or semicolons.
 * Quoted cells may hold separators and line ends. Blank rows are left out.
 */
export function readTable(text: string): ReadTable {
  if (text.length > LONGEST_TEXT) return refused("The text is longer than 4 million characters. Paste fewer rows at a time.");
  const parsed = dsvFormat(separatorOf(text)).parseRows(text.replace(/^\uFEFF/, ""));
  const rows = parsed.map((row) => row.map((cell) => cell.trim())).filter((row) => row.some((cell) => cell !== ""));
  if (rows.length === 0) return refused("There is no row yet. Copy cells in the spreadsheet and paste them here.");
  if (rows.length > MOST_ROWS) {
    return refused(`There are ${rows.length.toLocaleString("en-US")} rows; up to ${MOST_ROWS.toLocaleString("en-US")} go in at a time.`);
  }
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width > MOST_COLUMNS) return refused(`There are ${width.toLocaleString("en-US")} columns; up to ${MOST_COLUMNS} go in at a time.`);
  return { ok: true, rows: rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]) };
}

function refused(message: string): ReadTable {
  return { ok: false, message };
}

/** Tabs come from a spreadsheet; else what stands most often in the first line. */
function separatorOf(text: string): string {
  if (text.includes("\t")) return "\t";
  const [first = ""] = text.split(/\r\n|\r|\n/, 1);
  return first.split(";").length > first.split(",").length ? ";" : ",";
}
