import type { ClipboardEvent } from "react";
import { cellsAsTable, cellsAsText, markedCells } from "./markedCells.ts";

/** Marked cells are copied as rows and columns: left to itself, the browser starts a line wherever a cell holds more than words. */
export function copyMarked(event: ClipboardEvent<HTMLTableElement>): void {
  const selection = window.getSelection();
  const cells = selection === null || selection.isCollapsed ? undefined : markedCells(event.currentTarget, selection);
  if (cells === undefined) return;
  event.preventDefault();
  event.clipboardData.setData("text/plain", cellsAsText(cells));
  event.clipboardData.setData("text/html", cellsAsTable(cells));
}
