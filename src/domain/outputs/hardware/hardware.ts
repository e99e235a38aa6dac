import { type HardwareItem, hardwareTotal } from "../../facts/hardware.ts";
import type { Output, OutputTarget } from "../output.ts";
import { siteTitles } from "../siteNames.ts";
import { type ColumnOf, makeTable, type Table } from "../table/table.ts";

/** What has to be bought or provided, in all and per site (domain, §10). */
export const hardware: Output = {
  id: "hardware",
  title: "Hardware",
  about: "hosts with their recommended parts, network adapters, licences, ISO and gateways, in all and per site",
  scopes: ["deployment", "site"],
  comparesSites: true,
  filed: ["deployment"],
  names: ["hardware.csv"],
  make: (target) => [{ kind: "table", title: "Hardware", fileName: "hardware.csv", table: hardwareTable(target) }],
};

function hardwareTable({ scope, deployment, facts, sites }: OutputTarget): Table {
  const titleOf = siteTitles(deployment);
  const bySite = sites.map((site) => facts.ofSite(site).hardware);
  const items = [...(scope === "deployment" ? hardwareTotal(bySite) : []), ...bySite.flat()];
  const columns: readonly ColumnOf<HardwareItem>[] = [
    { id: "site", title: "Site", kind: "text", cell: ({ siteId }) => (siteId === null ? "All sites" : titleOf(siteId)) },
    { id: "item", title: "Item", kind: "text", isProse: true, cell: ({ item }) => item },
    { id: "quantity", title: "Quantity", kind: "number", cell: ({ quantity }) => quantity },
    { id: "description", title: "Recommended", kind: "text", isProse: true, cell: ({ description }) => description },
  ];
  return { ...makeTable(items, columns, ({ siteId }) => (siteId === null ? [] : [siteId])), groupBy: "site" };
}
