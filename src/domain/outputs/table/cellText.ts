import { wellFormed } from "../text/wellFormed.ts";
import type { Cell, ColumnKind } from "./table.ts";

/** What a spreadsheet program would take for the start of a formula, full-width signs included. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A cell as text: numbers without separators, parts of 1 in percent. */
export function cellText(cell: Cell, kind: ColumnKind): string {
  if (cell === null) return "";
  if (typeof cell === "string") return wellFormed(cell);
  return kind === "percent" ? `${Number((cell * 100).toFixed(4))}%` : String(cell);
}

/** A cell as a spreadsheet program may read it: an apostrophe in front keeps a text from being a formula. */
export function spreadsheetText(cell: Cell, kind: ColumnKind): string {
  const text = cellText(cell, kind);
  return typeof cell === "string" && FORMULA.test(text) ? `'${text}` : text;
}
