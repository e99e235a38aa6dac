import { ALLOWED_NAMES, type AllowedName } from "../../facts/firewall/host.ts";
import type { Output, OutputTarget } from "../output.ts";
import { type ColumnOf, makeTable, type Table } from "../table/table.ts";
import { FIREWALL_ORDER, FIRST_COLUMNS, firewallColumns, isOfTarget, subjectsOf } from "./columns.ts";

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

function firewallTable(target: OutputTarget): Table {
  const { deployment, facts, sites } = target;
  const rows = sites.flatMap((site) => facts.firewall(site)).filter((row) => isOfTarget(target, row));
  const ofEach = FIREWALL_ORDER.flatMap((one) => rows.filter(({ firewall: its }) => its === one));
  return { ...makeTable(ofEach, firewallColumns(deployment), subjectsOf), groupBy: "firewall", first: FIRST_COLUMNS };
}

const NAME_COLUMNS: readonly ColumnOf<AllowedName>[] = [
  { id: "name", title: "Name", kind: "value", cell: ({ name }) => name },
  { id: "purpose", title: "Purpose", kind: "text", cell: ({ purpose }) => purpose },
];
