import { ClipboardList } from "lucide-react";
import type { Command } from "./command.ts";

export const openAudit: Command = {
  id: "audit",
  label: "Audit …",
  icon: ClipboardList,
  enabled: ({ document }) => document.getState().design.deployment.sites.length > 0,
  run: ({ session }) => session.getState().openDialog("audit"),
};
