import { ALLOWED_NAMES, type AllowedName } from "../../facts/firewall/host.ts";
import type { FirewallRow } from "../../facts/firewall/row.ts";
import { isAbout } from "../eachAppliance.ts";
import type { Output, OutputTarget } from "../output.ts";
import { siteTitles } from "../siteNames.ts";
import { type ColumnOf, makeTable, type Table } from "../table/table.ts";

/** What the firewalls and hosts have to be let do, with the design's own addresses and ports (domain, §9). */
export const firewall: Output = {
  id: "firewall",
  title: "Firewall",
  about: "what the internal and the external firewall let through and what the hosts need; the names to allow where names are filtered",
  scopes: ["deployment", "site", "appliance"],
  filed: ["site"],
  names: ["firewall.csv", "firewall-names.csv"],
  make: (target) => [
    { kind: "table", title: "Firewall rules", fileName: "firewall.csv", table: firewallTable(target) },
    { kind: "table", title: "Names to allow", fileName: "firewall-names.csv", table: makeTable(ALLOWED_NAMES, NAME_COLUMNS, () => []) },
  ],
};

const FIREWALLS: Readonly<Record<FirewallRow["firewall"], string>> = { internal: "Internal", external: "External", host: "Host" };

function firewallTable(target: OutputTarget): Table {
  const { deployment, facts, sites } = target;
  const titleOf = siteTitles(deployment);
  const columns: readonly ColumnOf<FirewallRow>[] = [
    { id: "site", title: "Site", kind: "text", cell: ({ siteId }) => titleOf(siteId) },
    { id: "firewall", title: "Firewall", kind: "text", cell: (row) => FIREWALLS[row.firewall] },
    { id: "profile", title: "Profile", kind: "text", cell: ({ profile }) => profile ?? "" },
    { id: "direction", title: "Direction", kind: "text", cell: ({ direction }) => direction },
    { id: "source", title: "Source", kind: "address", cell: ({ source }) => source.text },
    { id: "sourcePort", title: "Source port", kind: "value", cell: ({ sourcePort }) => sourcePort },
    { id: "destination", title: "Destination", kind: "address", cell: ({ destination }) => destination.text },
    { id: "destinationPort", title: "Destination port", kind: "value", cell: ({ destinationPort }) => destinationPort },
    { id: "protocol", title: "Protocol", kind: "value", cell: ({ protocol }) => protocol },
    { id: "purpose", title: "Purpose", kind: "text", cell: ({ purpose }) => purpose },
    { id: "publicAddress", title: "Public address", kind: "address", cell: ({ publicAddress }) => publicAddress ?? "" },
  ];
  const rows = sites
    .flatMap((site) => facts.firewall(site))
    .filter((row) => isAbout(target, [row.source.subject, row.destination.subject]));
  return makeTable(rows, columns, ({ source, destination, siteId }) =>
    [source.subject, destination.subject, siteId].filter((subject) => subject !== undefined),
  );
}

const NAME_COLUMNS: readonly ColumnOf<AllowedName>[] = [
  { id: "name", title: "Name", kind: "value", cell: ({ name }) => name },
  { id: "purpose", title: "Purpose", kind: "text", cell: ({ purpose }) => purpose },
];
