import type { Deployment } from "../model/deployment.ts";
import type { Site } from "../model/site.ts";

/** The ids of sites, appliances and gateways that are in `after` but not in `before`, sites first, in the order of the design. */
export function addedIds(before: Deployment, after: Deployment): readonly string[] {
  if (before.sites === after.sites) return [];
  const untouched = new Set(before.sites);
  const old = new Set(before.sites.flatMap(idsOf));
  return after.sites.filter((site) => !untouched.has(site)).flatMap((site) => idsOf(site).filter((id) => !old.has(id)));
}

function idsOf(site: Site): string[] {
  return [site.id, ...site.appliances.map((one) => one.id), ...site.gateways.map((one) => one.id)];
}
