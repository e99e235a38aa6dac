import type { Deployment } from "../model/deployment.ts";
import type { Gateway } from "../model/gateway.ts";
import type { Site } from "../model/site.ts";
import { siteSubnets } from "../model/siteSubnets.ts";
import { formatAddress, parseAddress } from "../net/address.ts";
import { isHostOf } from "../net/subnet.ts";
import { siteAddresses } from "./siteAddresses.ts";
import { UsedAddresses } from "./usedAddresses.ts";

/**
 * A free corpnet address for a gateway of a site: the next behind the highest of its gateways, for gateways are kept together;
 * without any, or where none is left behind them, whatever is free. Undefined where the subnet is full or not known.
 */
export function freeGatewayAddress(deployment: Deployment, site: Site): string | undefined {
  const { corpnet } = siteAddresses(site, new UsedAddresses(deployment.sites));
  const theirs = gatewaysWithin(site).map(({ address }) => parseAddress(address?.trim()) ?? 0);
  const address = corpnet?.free.any(theirs.length > 0 ? Math.max(...theirs) + 1 : corpnet.start);
  return address === undefined ? undefined : formatAddress(address);
}

/** The gateways of a site that stand in its corpnet subnet; those of a carrier do not. */
export function gatewaysWithin(site: Site): readonly Gateway[] {
  return site.gateways.filter((gateway) => isWithin(site, gateway));
}

/** Whether the address of a gateway lies in the corpnet subnet of a site. */
export function isWithin(site: Site, gateway: Gateway): boolean {
  const { corpnet } = siteSubnets(site);
  const address = parseAddress(gateway.address?.trim());
  return corpnet !== undefined && address !== undefined && isHostOf(corpnet, address);
}
