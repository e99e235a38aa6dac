import { LayoutTemplate, ListChecks, NotebookPen } from "lucide-react";
import type { Command } from "./command.ts";

export const newFromTemplate: Command = {
  id: "templates",
  label: "New from template …",
  icon: LayoutTemplate,
  run: ({ session }) => session.getState().openDialog("templates"),
};

export const interview: Command = {
  id: "interview",
  label: "Interview …",
  icon: ListChecks,
  run: ({ session }) => session.getState().openDialog("interview"),
};

export const designProperties: Command = {
  id: "properties",
  label: "Design properties …",
  icon: NotebookPen,
  run: ({ session }) => session.getState().openDialog("properties"),
};
