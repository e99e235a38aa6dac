import type { Deployment } from "../model/deployment.ts";
import type { Design } from "../model/design.ts";
import { type IdKind, takeId } from "../model/ids.ts";
import type { Position } from "../model/layout.ts";
import type { Site } from "../model/site.ts";
import { changeSite, withDeployment, withLayout, withPositions } from "./change.ts";
import { requireSite } from "./find.ts";
import { siteAround, withNewSite } from "./newSite.ts";
import { placeNewSite, placeSites } from "./spots.ts";

/** What goes into a site, and where. */
export interface Addition {
  readonly site: string | undefined;
  readonly kind: IdKind;
  readonly count: number;
  /** In the site, from its corner; without a site on the canvas. It is for a single thing: several are left to the tidy arrangement. */
  readonly position: Position | undefined;
  /** Puts the new things into the site. */
  insert(site: Site, ids: readonly string[]): Site;
  /** What is left to do once they are there. */
  complete?(deployment: Deployment, site: Site, ids: readonly string[]): Deployment;
}

/** Adds things to a site, or to a new site drawn around them. @throws EditRefused when there is no such site */
export function addItems(design: Design, { site: siteId, kind, count, position, insert, complete }: Addition): Design {
  const [site, founded] =
    siteId === undefined ? withNewSite(design.deployment) : [requireSite(design.deployment, siteId), design.deployment];
  const [ids, numbered] = takeIds(founded, kind, count);
  const inserted = changeSite(numbered, site.id, (one) => insert(one, ids));
  const completed = complete ? complete(inserted, requireSite(inserted, site.id), ids) : inserted;
  const added = withDeployment(design, completed);
  if (siteId === undefined) return position ? placeSites(added, { [site.id]: siteAround(position) }) : placeNewSite(design, added, site.id);
  const [only, ...others] = ids;
  if (position === undefined || only === undefined || others.length > 0) return added;
  return withLayout(added, withPositions(added.layout, { [only]: position }));
}

function takeIds(deployment: Deployment, kind: IdKind, count: number): [ids: readonly string[], next: Deployment] {
  let next = deployment;
  const ids = Array.from({ length: count }, () => {
    const [id, counted] = takeId(next, kind);
    next = counted;
    return id;
  });
  return [ids, next];
}
