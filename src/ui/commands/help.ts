import { Keyboard, Search } from "lucide-react";
import type { Command } from "./command.ts";

export const findOrDo: Command = {
  id: "find",
  label: "Find or do …",
  icon: Search,
  shortcuts: ["Mod+K"],
  inText: true,
  run: ({ session }) => session.getState().openDialog("finder"),
};

export const showShortcuts: Command = {
  id: "shortcuts",
  label: "Keyboard shortcuts",
  icon: Keyboard,
  shortcuts: ["Shift+?"],
  run: ({ session }) => session.getState().openDialog("shortcuts"),
};
