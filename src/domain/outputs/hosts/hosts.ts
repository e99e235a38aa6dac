import { edgeHosts } from "../../facts/edgeHosts.ts";
import type { ApplianceView } from "../../facts/siteContext.ts";
import { applianceTitle } from "../../model/lookup.ts";
import { appliancesOf } from "../eachAppliance.ts";
import type { Output } from "../output.ts";
import { windowsTextWithoutMark } from "../text/lines.ts";
import { oneLine } from "../text/oneLine.ts";

/** The hosts file of each Edge: the servers and pools of its own appliance. */
export const hosts: Output = {
  id: "hosts",
  title: "Hosts file",
  about: "the hosts file of the Edge, for C:\\Windows\\System32\\drivers\\etc: the servers and pools of its own appliance",
  scopes: ["appliance"],
  filed: ["appliance"],
  names: ["hosts"],
  make: (target) =>
    appliancesOf(target).map(([view]) => {
      return {
        kind: "text",
        title: `Hosts file of ${edgeTitle(view)}`,
        fileName: "hosts",
        language: "hosts",
        text: hostsText(view),
      } as const;
    }),
};

function edgeTitle(view: ApplianceView): string {
  return view.own("edgeName")?.trim() || `the Edge of ${applianceTitle(view.appliance)}`;
}

/** Addresses in a column of their own; what is missing is said. Windows takes no byte-order mark here. */
function hostsText(view: ApplianceView): string {
  const { entries, missing } = edgeHosts(view);
  const width = Math.max(...entries.map(({ address }) => address.length), 0);
  return windowsTextWithoutMark([
    `# ${oneLine(edgeTitle(view))}: the servers and internal pools of its own appliance, ${oneLine(applianceTitle(view.appliance))}`,
    ...entries.map(({ address, name }) => `${address.padEnd(width)}  ${name}`),
    ...missing.map((sentence) => `# ${oneLine(sentence)}`),
  ]);
}
