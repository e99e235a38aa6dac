import type { FirewallRow } from "../../facts/firewall/row.ts";
import type { Deployment } from "../../model/deployment.ts";
import { isAbout } from "../eachAppliance.ts";
import type { OutputTarget } from "../output.ts";
import { siteTitles } from "../siteNames.ts";
import type { ColumnOf } from "../table/table.ts";

const FIREWALLS: Readonly<Record<FirewallRow["firewall"], string>> = { internal: "Internal", external: "External", host: "Host" };

/** Each has people of its own, who want their rows together. */
export const FIREWALL_ORDER: readonly FirewallRow["firewall"][] = ["internal", "external", "host"];

/** What a rule is told apart by; whose it is and what for can wait. */
export const FIRST_COLUMNS: readonly string[] = ["source", "sourcePort", "destination", "destinationPort", "protocol", "direction"];

/** What a firewall table says of a row. */
export function firewallColumns(deployment: Deployment): readonly ColumnOf<FirewallRow>[] {
  const titleOf = siteTitles(deployment);
  return [
    { id: "site", title: "Site", kind: "text", cell: ({ siteId }) => titleOf(siteId) },
    { id: "firewall", title: "Firewall", kind: "text", cell: (row) => FIREWALLS[row.firewall] },
    { id: "profile", title: "Profile", kind: "text", cell: ({ profile }) => profile ?? "" },
    { id: "direction", title: "Direction", kind: "text", cell: ({ direction }) => direction },
    { id: "source", title: "Source", kind: "address", cell: ({ source }) => source.text },
    {
      id: "sourcePort",
      title: "Source port",
      short: "Port",
      kind: "value",
      isList: true,
      portOf: "source",
      cell: ({ sourcePort }) => sourcePort,
    },
    { id: "destination", title: "Destination", kind: "address", cell: ({ destination }) => destination.text },
    {
      id: "destinationPort",
      title: "Destination port",
      short: "Port",
      kind: "value",
      isList: true,
      portOf: "destination",
      cell: ({ destinationPort }) => destinationPort,
    },
    { id: "protocol", title: "Protocol", short: "Prot.", kind: "value", cell: ({ protocol }) => protocol },
    { id: "purpose", title: "Purpose", kind: "text", isProse: true, cell: ({ purpose }) => purpose },
    { id: "publicAddress", title: "Public address", kind: "address", cell: ({ publicAddress }) => publicAddress ?? "" },
  ];
}

/** The ids that a row is about: whose address either end is, then the site. */
export function subjectsOf({ source, destination, siteId }: FirewallRow): readonly string[] {
  return [source.subject, destination.subject, siteId].filter((subject) => subject !== undefined);
}

/** Whether a row is among those of the target's one appliance; any is where it has none. */
export function isOfTarget(target: OutputTarget, { source, destination }: FirewallRow): boolean {
  return isAbout(target, [source.subject, destination.subject]);
}
