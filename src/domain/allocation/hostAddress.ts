import type { Appliance } from "../model/appliance.ts";
import { type Address, parseAddress } from "../net/address.ts";
import { type AddressField, SERVER_FIELDS, withAllocated } from "./fields.ts";
import { type Pool, type SiteAddresses, take } from "./siteAddresses.ts";

/**
 * Gives the host of a site's appliance number `index` its corpnet address, if that is open: the first free one behind its
 * servers', else whatever is free.
 */
export function withHostAddress(appliance: Appliance, index: number, open: readonly AddressField[], addresses: SiteAddresses): Appliance {
  const { corpnet } = addresses;
  if (corpnet === undefined || !open.includes("hostAddress")) return appliance;
  const address = corpnet.free.any(behindServers(appliance, corpnet) ?? corpnet.start + index * corpnet.step);
  return withAllocated(appliance, "hostAddress", address === undefined ? undefined : take(addresses, address));
}

/** Where the host's address is looked for; undefined where no server has an address of the corpnet. */
function behindServers(appliance: Appliance, { free }: Pool): Address | undefined {
  const inside = SERVER_FIELDS.flatMap((field) => parseAddress(appliance[field]?.trim()) ?? []).filter((one) => free.isAllowed(one));
  return inside.length === 0 ? undefined : Math.max(...inside) + 1;
}
