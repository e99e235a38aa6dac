import { certificateOption } from "../../facts/certificates.ts";
import type { SiteFacts } from "../../facts/deploymentFacts.ts";
import { firewallProfile } from "../../facts/firewall/row.ts";
import { CLIENT_MEDIA_PORTS, edgeMediaPorts, formatPorts, mediationPorts, type PortRange } from "../../facts/ports.ts";
import type { SharedSetting } from "../../facts/settings.ts";
import type { ApplianceView } from "../../facts/siteContext.ts";
import { siteGateways } from "../../facts/trunks.ts";
import type { Deployment } from "../../model/deployment.ts";
import { FIELDS_OF, type SiteField } from "../../model/fields/index.ts";
import { applianceTitle, gatewayTitle, siteTitle } from "../../model/lookup.ts";
import type { Version } from "../../model/versions.ts";
import { formatSubnet, type Subnet } from "../../net/subnet.ts";
import { type Block, code, heading, type Line } from "../prose/block.ts";
import { COLUMNS, fieldRow, type Parameter, row, type WorksheetRow } from "./parameter.ts";
import {
  APPLIANCE_PARAMETERS,
  COMPONENT_PARAMETERS,
  DEPLOYMENT_PARAMETERS,
  GATEWAY_PARAMETERS,
  NEED_PARAMETERS,
  NETWORK_PARAMETERS,
  SITE_PARAMETERS,
  TRUNK_PARAMETERS,
} from "./parameters.ts";

/** A heading and its table. */
export function section(level: 2 | 3, title: string, rows: readonly WorksheetRow[]): readonly Block[] {
  return [heading(level, [title]), { kind: "table", columns: COLUMNS, rows }];
}

export function deploymentSection(deployment: Deployment, version: Version): readonly Block[] {
  const rows = DEPLOYMENT_PARAMETERS.map((one) => fieldRow("deployment", one, deployment[one.field], version));
  return section(2, "Deployment", [
    ...rows,
    row(
      "Certificate option",
      [code(String(certificateOption(deployment.certificateOption)))],
      "1: one certificate per site; 2: one with a wildcard; 3: one that names every pool",
    ),
    row(
      "Firewall profile",
      [code(firewallProfile(deployment.firewallProfile))],
      "recommended or minimum; decides the external firewall’s rows",
    ),
    row("Fallback site", fallbackValue(deployment), "one of the sites: where calls go when a user has none; PeerDestination of the tenant"),
    row("Number of PSTN sites", [String(deployment.sites.length)]),
  ]);
}

/** The only site, or the one that was named. */
function fallbackValue({ sites, fallbackSite }: Deployment): Line {
  const site = sites.length === 1 ? sites[0] : sites.find(({ id }) => id === fallbackSite);
  return [site ? code(siteTitle(site)) : "MISSING"];
}

export function siteSections({ site, context }: SiteFacts, version: Version): readonly Block[] {
  const rows = (all: readonly Parameter<SiteField>[]) => all.map((one) => fieldRow("site", one, site[one.field], version));
  const { corpnet, internet } = context.subnets;
  return [
    ...section(2, "Site", rows(SITE_PARAMETERS)),
    ...section(2, "Need", rows(NEED_PARAMETERS)),
    ...section(2, "Networks", [
      row("Internal network", subnetValue(corpnet)),
      row("External network", subnetValue(internet)),
      ...rows(NETWORK_PARAMETERS),
    ]),
    ...section(2, "Pools and ports", [
      ...rows(COMPONENT_PARAMETERS),
      row("External media ports", portsValue(edgeMediaPorts(site.mediaRelayPortRange)), "always from 50000; two per call"),
      row(
        "Media port range to communicate to/from the Mediation component via the internal firewall",
        portsValue(mediationPorts(site)),
        "four per call; the gateways’ own range alike",
      ),
      row(
        "Media port range to communicate to/from Skype for Business client via internal firewall",
        portsValue(CLIENT_MEDIA_PORTS),
        "fixed",
      ),
    ]),
    ...section(2, "Trunk configuration", [
      ...rows(TRUNK_PARAMETERS),
      ...site.voiceRoutes.map(({ name, pattern }): WorksheetRow => {
        return [["Voice route"], [code(`[HybridVoiceRoutes] ${name?.trim() ?? ""}`)], pattern ? [code(pattern)] : ["MISSING"], []];
      }),
    ]),
  ];
}

function subnetValue(subnet: Subnet | undefined): Line {
  return subnet ? [code(formatSubnet(subnet))] : ["not known"];
}

function portsValue(ports: PortRange | undefined): Line {
  return ports ? [code(formatPorts(ports))] : ["not known"];
}

export function applianceSections({ context }: SiteFacts, version: Version): readonly Block[] {
  return context.appliances.flatMap((view, index) => [
    ...section(2, `Appliance ${index + 1}: ${applianceTitle(view.appliance)}`, [
      ...APPLIANCE_PARAMETERS.map((one) => fieldRow("appliance", one, view.own(one.field), version)),
      ...ownRows(view, context, version),
    ]),
  ]);
}

/** What the file of an appliance has otherwise than its site or the deployment. */
function ownRows(view: ApplianceView, { site, settings }: SiteFacts["context"], version: Version): readonly WorksheetRow[] {
  const rows = (owner: "deployment" | "site", own: (name: string) => string | undefined, shared: (name: string) => string | undefined) =>
    FIELDS_OF[owner]
      .filter(({ ini, name }) => ini !== undefined && (own(name) ?? "") !== (shared(name) ?? ""))
      .map(({ name, label }) => fieldRow(owner, { title: `${label}, otherwise than the ${owner}`, field: name }, own(name), version));
  return [
    ...rows(
      "deployment",
      (name) => view.ofDeployment(name as SharedSetting),
      (name) => settings[name as SharedSetting],
    ),
    ...rows(
      "site",
      (name) => view.ofSite(name as SiteField),
      (name) => site[name as SiteField],
    ),
  ];
}

export function gatewaySections({ context }: SiteFacts, version: Version): readonly Block[] {
  return siteGateways(context).flatMap((gateway, index) => {
    const rows = GATEWAY_PARAMETERS.map(({ title, ...one }) =>
      fieldRow("gateway", { title: `Voice Gateway ${index + 1} ${title}`, ...one }, gateway[one.field], version),
    );
    return section(2, `Voice Gateway ${index + 1}: ${gatewayTitle(gateway)}`, rows);
  });
}
