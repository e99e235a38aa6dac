import { FIELDS_OF, type Field } from "../model/fields/index.ts";

/** What the rows of a table are about. */
export const PASTE_KINDS = ["sites", "appliances", "gateways", "addresses"] as const;
export type PasteKind = (typeof PASTE_KINDS)[number];

/** What a column can be. */
export interface PasteTarget {
  /** A field's name; `site` for the site that holds the thing; `name` in a list of addresses. */
  readonly id: string;
  readonly label: string;
  /** Headings that mean it, in lower case letters and digits alone. */
  readonly words: readonly string[];
}

const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  "site.siteName": ["site", "name", "pstnsite", "location name", "branch"],
  "site.countryCode": ["country", "iso"],
  "site.state": ["province", "region"],
  "site.location": ["address", "place", "building"],
  "site.requiredCalls": ["calls", "concurrentcalls", "need", "channels"],
  "site.redundancyTarget": ["redundancy", "target"],
  "site.corpnetSubnet": ["corpnet", "subnet", "network", "internalsubnet", "perimeterinternal"],
  "site.internetSubnet": ["internet", "externalsubnet", "perimeterexternal", "dmz"],
  "site.corpnetDefaultGateway": ["defaultgateway", "gateway", "corpnetgateway"],
  "site.internetDefaultGateway": ["internetgateway", "externalgateway"],
  "site.corpnetDns": ["dns", "dnsservers", "corpnetdnsservers"],
  "appliance.hostName": ["host", "hostname", "appliance", "server", "name"],
  "appliance.hostAddress": ["hostip", "hostaddress", "ip", "address"],
  "appliance.hardwareType": ["type", "size", "model"],
  "appliance.adName": ["ad", "dc", "domaincontroller", "adserver"],
  "appliance.adAddress": ["adip", "dcip"],
  "appliance.cmsName": ["cms", "cmsserver"],
  "appliance.cmsAddress": ["cmsip"],
  "appliance.mediationName": ["mediation", "med", "mediationserver"],
  "appliance.mediationAddress": ["mediationip", "medip"],
  "appliance.edgeName": ["edge", "edgeserver"],
  "appliance.edgeInternalAddress": ["edgeip", "edgeinternalip", "edgeinternal"],
  "appliance.accessAddress": ["accessip", "accessedge", "externalip", "edgeexternalip"],
  "appliance.mediaRelayAddress": ["mediarelay", "mrip"],
  "appliance.mediaRelayPublicAddress": ["publicip", "publicaddress", "natip"],
  "gateway.fqdn": ["gateway", "sbc", "name", "host", "hostname"],
  "gateway.address": ["gatewayip", "sbcip", "ipaddress"],
  "gateway.makeModel": ["make", "model", "vendor", "type"],
  "gateway.voiceRoutes": ["routes", "route"],
};

const SITE: PasteTarget = { id: "site", label: "PSTN site", words: ["site", "pstnsite", "sitename", "location", "branch"] };

/** What a column of such a table can be, in the order of a form. */
export const TARGETS: Readonly<Record<PasteKind, readonly PasteTarget[]>> = {
  sites: FIELDS_OF.site.map(targetOf),
  appliances: [SITE, ...FIELDS_OF.appliance.map(targetOf)],
  gateways: [SITE, ...FIELDS_OF.gateway.map(targetOf)],
  addresses: [
    { id: "name", label: "Server or gateway", words: ["name", "host", "hostname", "server", "fqdn", "computer", "vm"] },
    { id: "address", label: "Address", words: ["address", "ip", "ipaddress", "ipv4", "ipv4address"] },
  ],
};

function targetOf({ owner, name, label, group, ini }: Field): PasteTarget {
  // `Server name` and `Address` are each of four servers: the group tells which.
  const isOfServer = owner === "appliance" && group !== "Appliance";
  const full = isOfServer ? `${group} · ${label}` : label;
  const key = ini === undefined ? [] : isOfServer ? [`${ini.section}${ini.key}`] : [ini.key, `${ini.section}${ini.key}`];
  const words = [name, full, ...(isOfServer ? [] : [label]), ...key, ...(SYNONYMS[`${owner}.${name}`] ?? [])];
  return { id: name, label: full, words: words.map(plainHeading) };
}

/** A heading without what people write differently: letter case, spaces, punctuation. */
export function plainHeading(text: string): string {
  return text
    .slice(0, 200)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}
