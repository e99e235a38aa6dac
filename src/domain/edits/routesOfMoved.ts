import type { Deployment } from "../model/deployment.ts";
import type { Gateway } from "../model/gateway.ts";
import { takeId } from "../model/ids.ts";
import type { Site } from "../model/site.ts";
import { parseList } from "../net/address.ts";
import { sameName } from "../net/name.ts";
import { changeSite } from "./change.ts";
import { requireSite } from "./find.ts";

/** Copies the voice routes that moved gateways name and their new site lacks from the sites they came from. */
export function withRoutesOf(gateways: readonly Gateway[], sources: readonly Site[], deployment: Deployment, target: string): Deployment {
  return gateways.reduce((outer, gateway) => {
    const source = sources.find((site) => site.gateways.includes(gateway));
    return parseList(gateway.voiceRoutes).reduce((inner, name) => withRoute(inner, target, source, name), outer);
  }, deployment);
}

function withRoute(deployment: Deployment, target: string, source: Site | undefined, name: string): Deployment {
  const isIt = (route: { name?: string | undefined }) => sameName(route.name?.trim() ?? "", name);
  const wanted = source?.voiceRoutes.find(isIt);
  if (wanted === undefined || requireSite(deployment, target).voiceRoutes.some(isIt)) return deployment;
  const [id, next] = takeId(deployment, "route");
  return changeSite(next, target, (site) => ({ ...site, voiceRoutes: [...site.voiceRoutes, { ...wanted, id }] }));
}
