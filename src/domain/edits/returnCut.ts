import { siteClaims } from "../allocation/claims.ts";
import { UsedNames } from "../allocation/usedNames.ts";
import { usersIn } from "../allocation/users.ts";
import type { Clip } from "../model/clip.ts";
import type { Deployment } from "../model/deployment.ts";
import type { Design } from "../model/design.ts";
import type { Position } from "../model/layout.ts";
import type { Site } from "../model/site.ts";
import { sameName } from "../net/name.ts";
import { withDeployment, withLayout, withPositions, withSize } from "./change.ts";
import { cutSite, type TakeId } from "./freshCopies.ts";

/**
 * Puts the sites of a clip that was cut back into a design as they were, where nothing there has their names and addresses by now.
 * @returns the design with them, and what is left of the clip: that is copied
 */
export function returnCut(design: Design, clip: Clip, takeId: TakeId): readonly [Design, Clip] {
  const returning = clip.cut ? clip.sites.filter((site) => isFree(design.deployment, site)) : [];
  const returned = returning.reduce((sofar, site) => withReturned(sofar, clip, site, cutSite(site, takeId)), design);
  return [returned, { ...clip, sites: clip.sites.filter((site) => !returning.includes(site)) }];
}

/** Whether nothing of a deployment has the name of a site, nor a name or an address of what is in it. */
function isFree(deployment: Deployment, site: Site): boolean {
  const name = site.siteName?.trim() ?? "";
  const isNamed = deployment.sites.some((other) => sameName(other.siteName?.trim() ?? "", name));
  const { names, addresses } = siteClaims(site);
  const used = new UsedNames(deployment);
  const { addresses: usedAddresses } = usersIn(deployment.sites);
  return name !== "" && !isNamed && !names.some((one) => used.has(one)) && !addresses.some((one) => usedAddresses.has(one));
}

function withReturned(design: Design, clip: Clip, was: Site, site: Site): Design {
  const { deployment } = design;
  const isFallback = clip.fallbackSite === was.id && deployment.fallbackSite === undefined;
  const next = withDeployment(design, {
    ...deployment,
    sites: [...deployment.sites, site],
    ...(isFallback && { fallbackSite: site.id }),
  });
  const [before, after] = [was, site].map((one) => [one, ...one.gateways, ...one.appliances].map(({ id }) => id)) as [string[], string[]];
  const places = before.flatMap((id, at): [string, Position][] => {
    const [place, newId] = [clip.positions[id], after[at]];
    return place && newId !== undefined ? [[newId, place]] : [];
  });
  const layout = withPositions(next.layout, Object.fromEntries(places));
  const size = clip.sizes?.[was.id];
  return withLayout(next, size ? withSize(layout, site.id, size) : layout);
}
