import { Download, FolderArchive, Package } from "lucide-react";
import { findById } from "../../domain/model/lookup.ts";
import type { Studio } from "../studio.tsx";
import type { Command } from "./command.ts";

function selected(studio: Studio) {
  const [id] = studio.session.getState().selection;
  return id === undefined ? undefined : findById(studio.document.getState().design.deployment, id);
}

export const exportAll: Command = {
  id: "export-all",
  label: "Everything as zip …",
  phrase: "Export everything as zip …",
  icon: FolderArchive,
  enabled: ({ document }) => document.getState().design.deployment.sites.some((site) => site.appliances.length > 0),
  run: ({ session }) => session.getState().askExport({ kind: "all" }),
};

export const exportSite: Command = {
  id: "export-site",
  label: "Selected site as zip …",
  phrase: "Export the selected site as zip …",
  icon: Package,
  enabled: (studio) => (selected(studio)?.site.appliances.length ?? 0) > 0,
  run(studio) {
    const found = selected(studio);
    if (found) studio.session.getState().askExport({ kind: "site", site: found.site.id });
  },
};

export const exportAppliance: Command = {
  id: "export-appliance",
  label: "Selected appliance’s ini …",
  phrase: "Export the selected appliance’s ini …",
  icon: Download,
  enabled: (studio) => selected(studio)?.kind === "appliance",
  run(studio) {
    const found = selected(studio);
    if (found?.kind === "appliance") studio.session.getState().askExport({ kind: "appliance", appliance: found.appliance.id });
  },
};
