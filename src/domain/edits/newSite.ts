import { UsedNames } from "../allocation/usedNames.ts";
import { newSite } from "../model/create.ts";
import type { Deployment } from "../model/deployment.ts";
import { takeId } from "../model/ids.ts";
import type { Position } from "../model/layout.ts";
import type { Site } from "../model/site.ts";
import { firstNumber, numbered } from "./addition/freeName.ts";

/** From the corner of a new site's frame to about the middle of its first appliance, in canvas units. */
const INSET = { x: 172, y: 160 };

/** Adds a site with the product's defaults, the first free name (unless one is given) and pool names of its own. */
export function withNewSite(deployment: Deployment, name?: string): [site: Site, next: Deployment] {
  const [siteId, counted] = takeId(deployment, "site");
  const [routeId, next] = takeId(counted, "route");
  const site: Site = { ...newSite(siteId, routeId), siteName: name ?? freeSiteName(deployment), ...freePoolNames(deployment) };
  return [site, { ...next, sites: [...next.sites, site] }];
}

/** From the corner of a new site's frame to its title. */
const TITLE = { x: 172, y: 24 };

/** Where the frame of a new site goes whose title is to lie at `position`. */
export function siteUnder(position: Position): Position {
  return { x: position.x - TITLE.x, y: position.y - TITLE.y };
}

/** Where the frame of a new site goes that is drawn around something at `position`. */
export function siteAround(position: Position): Position {
  return { x: position.x - INSET.x, y: position.y - INSET.y };
}

function freeSiteName(deployment: Deployment): string {
  const free = unusedIn(deployment);
  return firstFree((number) => free(`PSTN site ${number}`));
}

/** Gives a name back where no site has it, letter case aside. */
function unusedIn({ sites }: Deployment): (name: string) => string | undefined {
  const used = new Set(sites.map((site) => site.siteName?.trim().toLowerCase() ?? ""));
  return (name) => (used.has(name.toLowerCase()) ? undefined : name);
}

/** The name of a copied site: the same with the next number that is free, `Seattle` → `Seattle 2`, `Branch 003` → `Branch 004`. */
export function numberedSiteName(deployment: Deployment, name: string | undefined): string {
  const own = name?.trim() ?? "";
  if (own === "") return freeSiteName(deployment);
  const free = unusedIn(deployment);
  return free(own) ?? firstFree((count) => free(numbered(own, firstNumber(own) + count - 1, "site")));
}

/** External pool names must differ between sites, so both of a pair must be free (rules site/access-pool-unique, site/media-relay-pool-unique). */
export function freePoolNames(deployment: Deployment): Pick<Site, "accessPoolName" | "mediaRelayPoolName"> {
  const used = new UsedNames(deployment);
  return firstFree((number) => {
    const [accessPoolName, mediaRelayPoolName] = [`ap${number}`, `mr${number}`];
    return used.has(accessPoolName) || used.has(mediaRelayPoolName) ? undefined : { accessPoolName, mediaRelayPoolName };
  });
}

/** The first of what `offer` makes of 1, 2, 3 …; it must come to accept one. */
export function firstFree<Thing>(offer: (number: number) => Thing | undefined): Thing {
  for (let number = 1; ; number += 1) {
    const thing = offer(number);
    if (thing !== undefined) return thing;
  }
}
