import { ClipboardPaste } from "lucide-react";
import type { Command } from "./command.ts";

export const pasteTable: Command = {
  id: "paste-table",
  label: "Paste from a spreadsheet …",
  icon: ClipboardPaste,
  run({ session }) {
    session.getState().openDialog("paste");
  },
};
