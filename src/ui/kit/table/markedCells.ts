import { spreadsheetText } from "../../../domain/outputs/table/cellText.ts";

/** What takes part in no copy: read aloud only, a sign and no word, or short for words that stand beside it unseen. */
const UNMARKED = ".sr-only, .select-none, [data-short]";

/** A figure with its sign, which no spreadsheet takes for more than that. */
const SIGNED = /^[+-][\d,.]+( ?%)?$/;

/**
 * The cells of a table that are marked, row by row, those of one column below each other; undefined where a part of a single
 * cell is marked, or more than the table.
 */
export function markedCells(table: HTMLTableElement, selection: Selection): readonly (readonly string[])[] | undefined {
  const ranges = Array.from({ length: selection.rangeCount }, (_, nth) => selection.getRangeAt(nth));
  if (!ranges.every((range) => table.contains(range.commonAncestorContainer))) return undefined;
  const rows = [...table.rows].map((row) => textsOf(row, ranges)).filter((row) => row.some(Boolean));
  const first = Math.min(...rows.map((row) => row.findIndex((text) => text !== undefined)));
  const cells = rows.map((row) => Array.from(row.slice(first), (text = "") => text));
  return cells.length > 1 || (cells[0]?.length ?? 0) > 1 ? cells : undefined;
}

/** The marked text of each cell, at the place of its column. */
function textsOf(row: HTMLTableRowElement, ranges: readonly Range[]): (string | undefined)[] {
  const texts: (string | undefined)[] = [];
  let column = 0;
  for (const cell of row.cells) {
    if (!cell.checkVisibility()) continue;
    const within = ranges.filter((range) => range.intersectsNode(cell));
    if (within.length > 0) texts[column] = asCell(within.map((range) => markedText(cell, range)).join(" "));
    column += cell.colSpan;
  }
  return texts;
}

/** The words of a cell that are in the range; what is set apart in it stands apart. */
function markedText(cell: HTMLElement, range: Range): string {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  let text = "";
  let before: Element | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!(node instanceof Text) || !range.intersectsNode(node) || parent?.closest(UNMARKED) || !parent?.checkVisibility()) continue;
    const start = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : node.length;
    const box = boxOf(parent);
    text += (box === before ? "" : " ") + node.data.slice(start, end);
    before = box;
  }
  return text;
}

/** What the words of an element stand in. */
function boxOf(element: Element): Element | null {
  return getComputedStyle(element).display === "inline" && element.parentElement ? boxOf(element.parentElement) : element;
}

function asCell(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return SIGNED.test(line) ? line : spreadsheetText(line, "text");
}

/** The cells as a spreadsheet takes them. */
export function cellsAsText(cells: readonly (readonly string[])[]): string {
  return cells.map((row) => `${row.join("\t")}\n`).join("");
}

/** The cells as a letter or a page takes them. */
export function cellsAsTable(cells: readonly (readonly string[])[]): string {
  const table = document.createElement("table");
  for (const texts of cells) {
    const row = table.insertRow();
    for (const text of texts) row.insertCell().textContent = text;
  }
  return table.outerHTML;
}
