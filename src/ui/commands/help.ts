import { BookOpen, Keyboard, Search } from "lucide-react";
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
  alsoCalled: "keys help",
  icon: Keyboard,
  shortcuts: ["Shift+?"],
  run: ({ session }) => session.getState().openDialog("shortcuts"),
};

export const openRules: Command = {
  id: "rules",
  label: "Rule reference …",
  icon: BookOpen,
  run: ({ session }) => session.getState().showRules(),
};
