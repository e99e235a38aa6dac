import type { Appliance } from "../model/appliance.ts";
import type { Deployment } from "../model/deployment.ts";
import type { Site } from "../model/site.ts";
import { siteSubnets } from "../model/siteSubnets.ts";
import { type Address, parseAddress } from "../net/address.ts";
import { isInRange } from "../net/range.ts";
import { siteClaims } from "./claims.ts";
import { type AddressField, type AllocatedField, CORPNET_FIELDS, INTERNET_FIELDS, isAutomatic, NAME_FIELDS } from "./fields.ts";
import { FreeAddresses } from "./freeAddresses.ts";

/**
 * The automatic fields, by appliance id, that collide with another user of the same name or address, or that stand
 * outside their subnet or in a blocked range.
 * @param before a deployment without such; only sites that differ from it are judged whole, the others only against those
 */
export function broken(before: Deployment, after: Deployment): ReadonlyMap<string, readonly AllocatedField[]> {
  const old = new Set(before.sites);
  const changed = new Set(after.sites.filter((site) => !old.has(site)));
  const names = sharedNames(before, after, changed);
  const addresses = sharedAddresses(after, changed);
  const reserved = [...changed].flatMap((site) => siteClaims(site).reserved);
  const result = new Map<string, readonly AllocatedField[]>();
  if (changed.size === 0 && names.size === 0) return result;
  for (const site of after.sites) {
    const isMisplaced = changed.has(site)
      ? misplaced(site, after)
      : (_: AddressField, address: Address) => reserved.some((range) => isInRange(range, address));
    for (const appliance of site.appliances) {
      const fields = brokenFields(appliance, names, addresses, isMisplaced);
      if (fields.length > 0) result.set(appliance.id, fields);
    }
  }
  return result;
}

function brokenFields(
  appliance: Appliance,
  names: ReadonlySet<string>,
  addresses: ReadonlySet<Address>,
  isMisplaced: (field: AddressField, address: Address) => boolean,
): AllocatedField[] {
  if (appliance.automatic === undefined) return [];
  const isBrokenAddress = (field: AddressField) => {
    const address = isAutomatic(appliance, field) ? parseAddress(appliance[field]) : undefined;
    return address !== undefined && (addresses.has(address) || isMisplaced(field, address));
  };
  return [
    ...NAME_FIELDS.filter((field) => isAutomatic(appliance, field) && names.has(appliance[field]?.toLowerCase() ?? "")),
    ...CORPNET_FIELDS.filter(isBrokenAddress),
    ...INTERNET_FIELDS.filter(isBrokenAddress),
  ];
}

/** Names that a changed site or the deployment uses and that have a second user. */
function sharedNames(before: Deployment, after: Deployment, changed: ReadonlySet<Site>): ReadonlySet<string> {
  const pools = [after.mediationPoolName, after.edgePoolName].map((name) => name?.trim().toLowerCase() ?? "");
  const poolsChanged = before.mediationPoolName !== after.mediationPoolName || before.edgePoolName !== after.edgePoolName;
  const concerned = new Set([...changed].flatMap((site) => siteClaims(site).names));
  if (poolsChanged) for (const pool of pools) concerned.add(pool);
  concerned.delete("");
  if (concerned.size === 0) return concerned;
  return repeated([...pools, ...after.sites.flatMap((site) => siteClaims(site).names)], concerned);
}

/** Addresses that a changed site uses and that have a second user. */
function sharedAddresses(after: Deployment, changed: ReadonlySet<Site>): ReadonlySet<Address> {
  const concerned = new Set([...changed].flatMap((site) => siteClaims(site).addresses));
  if (concerned.size === 0) return concerned;
  return repeated(
    after.sites.flatMap((site) => siteClaims(site).addresses),
    concerned,
  );
}

function repeated<Value>(values: Iterable<Value>, concerned: ReadonlySet<Value>): ReadonlySet<Value> {
  const once = new Set<Value>();
  const twice = new Set<Value>();
  for (const value of values) {
    if (!concerned.has(value)) continue;
    if (once.has(value)) twice.add(value);
    once.add(value);
  }
  return twice;
}

/** Whether an address is one that a site's appliances must not have, by its subnets and blocked ranges. */
function misplaced(site: Site, deployment: Deployment): (field: AddressField, address: Address) => boolean {
  const subnets = siteSubnets(site);
  const { management } = siteClaims(site);
  const reserved = deployment.sites.flatMap((one) => siteClaims(one).reserved);
  const blocked = management ? [...reserved, management] : reserved;
  const outside = (subnet: typeof subnets.corpnet) => {
    const free = subnet && new FreeAddresses(subnet, () => false, blocked);
    return (address: Address) => (free ? !free.isAllowed(address) : blocked.some((range) => isInRange(range, address)));
  };
  const [inCorpnet, inInternet] = [outside(subnets.corpnet), outside(subnets.internet)];
  const corpnetFields: readonly string[] = CORPNET_FIELDS;
  return (field, address) => (corpnetFields.includes(field) ? inCorpnet(address) : inInternet(address));
}
