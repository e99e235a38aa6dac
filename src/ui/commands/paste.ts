import { ClipboardPaste } from "lucide-react";
import type { Studio } from "../studio.tsx";
import type { Command } from "./command.ts";
import { isTextEntry } from "./shortcuts.ts";

export const pasteTable: Command = {
  id: "paste-table",
  label: "Paste from a spreadsheet …",
  icon: ClipboardPaste,
  run({ session }) {
    session.getState().openDialog("paste");
  },
};

/** Cells that are pasted anywhere but into a text field open the dialog with them in it. */
export function listenForPaste({ session }: Studio): () => void {
  function onPaste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const isElsewhere = isTextEntry(event.target) || (event.target instanceof HTMLElement && event.target.closest("dialog") !== null);
    if (isElsewhere || !/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    session.getState().pasteText(text);
  }
  window.addEventListener("paste", onPaste);
  return () => window.removeEventListener("paste", onPaste);
}
