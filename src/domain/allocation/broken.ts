import type { Appliance } from "../model/appliance.ts";
import type { Deployment } from "../model/deployment.ts";
import type { Site } from "../model/site.ts";
import { siteSubnets } from "../model/siteSubnets.ts";
import { type Address, parseAddress } from "../net/address.ts";
import { isInRange } from "../net/range.ts";
import { hasSameClaims, siteClaims } from "./claims.ts";
import { type AddressField, type AllocatedField, CORPNET_FIELDS, INTERNET_FIELDS, isAutomatic, NAME_FIELDS } from "./fields.ts";
import { FreeAddresses } from "./freeAddresses.ts";
import { usersIn } from "./users.ts";

/**
 * The automatic fields, by appliance id, that collide with another user of the same name or address, or that stand
 * outside their subnet or in a blocked range.
 * @param before a deployment without such; only sites that claim something else in `after` are judged whole, the others
 * only against those
 */
export function broken(before: Deployment, after: Deployment): ReadonlyMap<string, readonly AllocatedField[]> {
  const changed = new Set(sitesWithOtherClaims(before, after));
  const names = sharedNames(before, after, changed);
  const addresses = sharedAddresses(after, changed);
  const reserved = [...changed].flatMap((site) => siteClaims(site).reserved);
  const isReserved = (_: AddressField, address: Address) => reserved.some((range) => isInRange(range, address));
  const result = new Map<string, readonly AllocatedField[]>();
  for (const site of after.sites) {
    if (!changed.has(site) && reserved.length === 0 && !uses(site, names, addresses)) continue;
    const isMisplaced = changed.has(site) ? misplaced(site, after) : isReserved;
    for (const appliance of site.appliances) {
      const fields = brokenFields(appliance, names, addresses, isMisplaced);
      if (fields.length > 0) result.set(appliance.id, fields);
    }
  }
  return result;
}

function sitesWithOtherClaims(before: Deployment, after: Deployment): Site[] {
  if (before.sites === after.sites) return [];
  const old = new Map(before.sites.map((site) => [site.id, site]));
  return after.sites.filter((site) => {
    const was = old.get(site.id);
    return was !== site && (was === undefined || !hasSameClaims(was, site));
  });
}

function uses(site: Site, names: ReadonlySet<string>, addresses: ReadonlySet<Address>): boolean {
  const claims = siteClaims(site);
  return (
    (names.size > 0 && claims.names.some((name) => names.has(name))) ||
    (addresses.size > 0 && claims.addresses.some((address) => addresses.has(address)))
  );
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
  const { names } = usersIn(after.sites);
  const usersOf = (name: string) => (names.get(name) ?? 0) + pools.filter((pool) => pool === name).length;
  const concerned = [...changed].flatMap((site) => siteClaims(site).names);
  return new Set([...concerned, ...(poolsChanged ? pools : [])].filter((name) => name !== "" && usersOf(name) > 1));
}

/** Addresses that a changed site uses and that have a second user. */
function sharedAddresses(after: Deployment, changed: ReadonlySet<Site>): ReadonlySet<Address> {
  const { addresses } = usersIn(after.sites);
  return new Set([...changed].flatMap((site) => siteClaims(site).addresses).filter((address) => (addresses.get(address) ?? 0) > 1));
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
