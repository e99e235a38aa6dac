import { freeGatewayAddress, isWithin } from "../allocation/freeGatewayAddress.ts";
import { withProperty } from "../model/change.ts";
import type { Deployment } from "../model/deployment.ts";
import type { Gateway } from "../model/gateway.ts";
import type { Site } from "../model/site.ts";
import { parseAddress } from "../net/address.ts";
import { changeSite } from "./change.ts";
import { requireSite } from "./find.ts";
import { gatewayNameThere } from "./gatewayNameThere.ts";

/**
 * Gives gateways that have come from other sites a free address of the new one, and a name to match. An address outside the
 * old site's corpnet subnet stays, with its name: it is a carrier's. So does every address while the new site has none to give.
 */
export function withGatewaysThere(
  gateways: readonly Gateway[],
  sources: readonly Site[],
  deployment: Deployment,
  target: string,
): Deployment {
  return gateways.reduce((sofar, gateway) => {
    const from = sources.find((site) => site.gateways.includes(gateway));
    return from === undefined ? sofar : withGatewayThere(gateway, from, sofar, target);
  }, deployment);
}

function withGatewayThere(gateway: Gateway, from: Site, deployment: Deployment, target: string): Deployment {
  const site = requireSite(deployment, target);
  if (!isWithin(from, gateway) || isWithin(site, gateway)) return deployment;
  const address = freeGatewayAddress(deployment, site);
  if (address === undefined) return deployment;
  // Where no name exists, the address stands in its place.
  const isNameless = parseAddress(gateway.fqdn?.trim()) !== undefined;
  const fqdn = isNameless ? address : gatewayNameThere(deployment, gateway, from, site);
  return changeSite(deployment, target, (one) => ({
    ...one,
    gateways: one.gateways.map((other) => (other.id === gateway.id ? { ...withProperty(other, "fqdn", fqdn), address } : other)),
  }));
}
