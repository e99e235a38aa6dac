import { FolderInput } from "lucide-react";
import { findById } from "../../domain/model/lookup.ts";
import type { Studio } from "../studio.tsx";
import type { Command } from "./command.ts";

/** The appliances and gateways that are selected. */
export function movable({ document, session }: Studio): readonly string[] {
  const { deployment } = document.getState().design;
  return session.getState().selection.filter((id) => (findById(deployment, id)?.kind ?? "site") !== "site");
}

/** Asks for the site that the selected appliances and gateways go to: what a drag on the canvas does, without one. */
export const moveToSite: Command = {
  id: "move-to-site",
  label: "Move to another site …",
  phrase: "Move what is selected to another site …",
  icon: FolderInput,
  enabled: (studio) => movable(studio).length > 0 && studio.document.getState().design.deployment.sites.length > 1,
  run: ({ session }) => session.getState().openDialog("move"),
};
