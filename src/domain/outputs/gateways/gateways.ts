import type { Trunk } from "../../facts/trunks.ts";
import { isAbout } from "../eachAppliance.ts";
import type { Output, OutputTarget } from "../output.ts";
import { siteTitles } from "../siteNames.ts";
import { type ColumnOf, makeTable, type Table } from "../table/table.ts";

/** One trunk of every gateway to every Mediation Server of its site. */
export const gateways: Output = {
  id: "gateways",
  title: "Gateway plan",
  about: "the trunks of each gateway: one to every Mediation Server of the site, by its own name or address, never to the pool",
  scopes: ["deployment", "site", "appliance"],
  filed: ["site"],
  names: ["gateway-plan.csv"],
  make: (target) => [{ kind: "table", title: "Trunks", fileName: "gateway-plan.csv", table: trunkTable(target) }],
};

function trunkTable(target: OutputTarget): Table {
  const { deployment, facts, sites } = target;
  const titleOf = siteTitles(deployment);
  const trunks = sites.flatMap((site) => facts.ofSite(site).trunks).filter(({ applianceId }) => isAbout(target, [applianceId]));
  const columns: readonly ColumnOf<Trunk>[] = [
    { id: "site", title: "Site", kind: "text", cell: ({ siteId }) => titleOf(siteId) },
    { id: "gateway", title: "Gateway", kind: "text", cell: ({ gateway }) => gateway },
    { id: "makeModel", title: "Make and model", kind: "text", cell: ({ makeModel }) => makeModel },
    { id: "gatewayFqdn", title: "Gateway FQDN", kind: "value", cell: ({ gatewayFqdn }) => gatewayFqdn },
    { id: "gatewayAddress", title: "Gateway address", kind: "address", cell: ({ gatewayAddress }) => gatewayAddress ?? "not known" },
    { id: "gatewayPort", title: "Gateway listens on", kind: "value", cell: ({ gatewayPort }) => gatewayPort ?? "not known" },
    { id: "mediationFqdn", title: "Trunk to FQDN", kind: "value", cell: ({ mediationFqdn }) => mediationFqdn ?? "not known" },
    { id: "mediationAddress", title: "Trunk to address", kind: "address", cell: ({ mediationAddress }) => mediationAddress ?? "not known" },
    { id: "mediationPort", title: "Trunk to port", kind: "number", cell: ({ mediationPort }) => mediationPort },
    { id: "protocol", title: "Protocol", kind: "value", cell: ({ protocol }) => protocol },
    { id: "priority", title: "Priority", kind: "number", cell: ({ priority }) => priority },
    { id: "voiceRoutes", title: "Voice routes", kind: "value", cell: ({ voiceRoutes }) => voiceRoutes.join(" ") },
    { id: "refer", title: "Supports REFER", kind: "text", cell: ({ refer }) => (refer === undefined ? "not known" : refer ? "yes" : "no") },
    { id: "certificates", title: "Certificates", kind: "text", cell: ({ certificateExchange }) => exchange(certificateExchange) },
  ];
  return makeTable(trunks, columns, ({ gatewayId, applianceId, siteId }) => [gatewayId, applianceId, siteId]);
}

function exchange(needed: boolean): string {
  return needed ? "the gateway’s root CA on the Mediation Server, the root CA of Cloud Connector on the gateway" : "none";
}
