import type { Appliance } from "../model/appliance.ts";
import type { SiteField } from "../model/fields/index.ts";
import type { Gateway } from "../model/gateway.ts";
import type { Site } from "../model/site.ts";
import type { Text } from "../model/text.ts";
import { type Address, parseAddress, parseList } from "../net/address.ts";
import { type AddressRange, parseRanges, rangeOf } from "../net/range.ts";
import { parsePrefixLength, parseSubnet } from "../net/subnet.ts";
import { NAME_FIELDS } from "./fields.ts";

/** What one site uses, so that allocation keeps clear of it. */
export interface SiteClaims {
  /** Host, server and pool names in lower case, one entry per user. */
  readonly names: readonly string[];
  /** Addresses in use, one entry per user; the addresses of one Edge's outside count once, for they may be the same. */
  readonly addresses: readonly Address[];
  readonly reserved: readonly AddressRange[];
  /** The subnet of the VMs' management switch; it exists once in every host, so it binds this site alone. */
  readonly management: AddressRange | undefined;
}

const claimsOfSite = new WeakMap<Site, SiteClaims>();

/** The claims of a site; computed once per site object. */
export function siteClaims(site: Site): SiteClaims {
  const known = claimsOfSite.get(site);
  if (known) return known;
  const claims: SiteClaims = {
    names: [
      ...claimedNames([site.accessPoolName, site.mediaRelayPoolName]),
      ...site.appliances.flatMap((one) => applianceClaims(one).names),
    ],
    addresses: [
      ...addresses([site.corpnetDefaultGateway, site.internetDefaultGateway]),
      ...parseList(site.corpnetDns).flatMap((text) => addresses([text])),
      ...parseList(site.internetDns).flatMap((text) => addresses([text])),
      ...site.gateways.flatMap(gatewayAddresses),
      ...site.appliances.flatMap((one) => applianceClaims(one).addresses),
    ],
    reserved: parseRanges(site.reservedRanges),
    management: rangeOf(parseSubnet(site.managementPrefix, parsePrefixLength(site.managementPrefixLength?.trim()))),
  };
  claimsOfSite.set(site, claims);
  return claims;
}

type ApplianceClaims = Pick<SiteClaims, "names" | "addresses">;

const claimsOfAppliance = new WeakMap<Appliance, ApplianceClaims>();

/** What is an appliance's own among the claims of its site: most of them, which a change of the site leaves as they were. */
function applianceClaims(appliance: Appliance): ApplianceClaims {
  const known = claimsOfAppliance.get(appliance);
  if (known) return known;
  const claims = { names: claimedNames(namesOf(appliance)), addresses: applianceAddresses(appliance) };
  claimsOfAppliance.set(appliance, claims);
  return claims;
}

/** Whether two states of a site claim the same, in the same subnets, so that nothing can have come to collide. */
export function hasSameClaims(one: Site, other: Site): boolean {
  const [a, b] = [siteClaims(one), siteClaims(other)];
  return isSame(a.names, b.names) && isSame(a.addresses, b.addresses) && SUBNET_FIELDS.every((field) => one[field] === other[field]);
}

const SUBNET_FIELDS = [
  "corpnetSubnet",
  "corpnetPrefixLength",
  "internetSubnet",
  "internetPrefixLength",
  "managementPrefix",
  "managementPrefixLength",
  "reservedRanges",
] as const satisfies readonly SiteField[];

/** Whether two lists hold the same values in the same order. */
export function isSame<Value>(one: readonly Value[], other: readonly Value[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}

const NAME_KEYS: ReadonlySet<string> = new Set([
  ...["servername", "poolname", "internalservername", "internalpoolname", "externalsippoolname", "externalmrfqdnpoolname"],
]);

function namesOf(appliance: Appliance): Text[] {
  const overridden = appliance.overrides?.filter((one) => NAME_KEYS.has(one.key.toLowerCase())).map((one) => one.text) ?? [];
  return [...NAME_FIELDS.map((field) => appliance[field]), ...overridden];
}

function gatewayAddresses(gateway: Gateway): Address[] {
  return [...new Set(addresses([gateway.address, gateway.fqdn]))];
}

function applianceAddresses(appliance: Appliance): Address[] {
  const inside = [
    appliance.hostAddress,
    appliance.baseVmAddress,
    appliance.adAddress,
    appliance.cmsAddress,
    appliance.mediationAddress,
    appliance.edgeInternalAddress,
  ];
  const outside = [appliance.accessAddress, appliance.mediaRelayAddress, appliance.mediaRelayPublicAddress, appliance.accessPublicAddress];
  const overridden = appliance.overrides?.flatMap((one) => parseList(one.text)) ?? [];
  return [...addresses(inside), ...new Set(addresses(outside)), ...addresses(overridden)];
}

function addresses(texts: readonly Text[]): Address[] {
  return texts.map((text) => parseAddress(text?.trim())).filter((address) => address !== undefined);
}

/** The names among some texts, as they are compared. */
export function claimedNames(texts: readonly Text[]): string[] {
  return texts.map((text) => text?.trim().toLowerCase() ?? "").filter((text) => text !== "");
}
