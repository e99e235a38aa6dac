import { Download, FolderArchive, Package } from "lucide-react";
import { findById } from "../../domain/model/lookup.ts";
import type { Studio } from "../studio.tsx";
import type { Command } from "./command.ts";
import { siteOfSelection } from "./edit.ts";

/** The appliance that is selected; of several none is meant. */
function selectedAppliance({ document, session }: Studio): string | undefined {
  const [id, ...others] = session.getState().selection;
  if (id === undefined || others.length > 0) return undefined;
  return findById(document.getState().design.deployment, id)?.kind === "appliance" ? id : undefined;
}

export const exportAll: Command = {
  id: "export-all",
  label: "Everything as zip …",
  phrase: "Export everything as zip …",
  alsoCalled: "download",
  icon: FolderArchive,
  enabled: ({ document }) => document.getState().design.deployment.sites.some((site) => site.appliances.length > 0),
  run: ({ session }) => session.getState().askExport({ kind: "all" }),
};

export const exportSite: Command = {
  id: "export-site",
  label: "Selected site as zip …",
  phrase: "Export the selected site as zip …",
  icon: Package,
  enabled(studio) {
    const id = siteOfSelection(studio);
    const site = studio.document.getState().design.deployment.sites.find((one) => one.id === id);
    return site !== undefined && site.appliances.length > 0;
  },
  run(studio) {
    const site = siteOfSelection(studio);
    if (site !== undefined) studio.session.getState().askExport({ kind: "site", site });
  },
};

export const exportAppliance: Command = {
  id: "export-appliance",
  label: "Selected appliance’s ini …",
  phrase: "Export the selected appliance’s ini …",
  icon: Download,
  enabled: (studio) => selectedAppliance(studio) !== undefined,
  run(studio) {
    const appliance = selectedAppliance(studio);
    if (appliance !== undefined) studio.session.getState().askExport({ kind: "appliance", appliance });
  },
};
