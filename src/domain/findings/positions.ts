import type { Deployment } from "../model/deployment.ts";
import type { Subject } from "../model/finding.ts";
import type { Site } from "../model/site.ts";

/** More than any site holds. */
const SITE_STEP = 2 ** 32;

/**
 * Where an object stands in the order of the design: the deployment, then each site followed by its appliances and gateways. Only
 * sites with findings are looked into, and what is known of one outlives a change of another.
 */
export function positionsIn({ sites }: Deployment): (subject: Pick<Subject, "id" | "site">) => number {
  const places = new Map(sites.map((site, index) => [site.id, index]));
  return ({ id, site: siteId }) => {
    const place = siteId === undefined ? undefined : places.get(siteId);
    const site = place === undefined ? undefined : sites[place];
    const within = site && positionsInSite(site).get(id);
    return place === undefined || within === undefined ? -1 : place * SITE_STEP + within;
  };
}

const known = new WeakMap<Site, ReadonlyMap<string, number>>();

function positionsInSite(site: Site): ReadonlyMap<string, number> {
  const before = known.get(site);
  if (before) return before;
  const positions = new Map([site, ...site.appliances, ...site.gateways].map(({ id }, index) => [id, index]));
  known.set(site, positions);
  return positions;
}
