import { allocate } from "../allocation/allocate.ts";
import { ALLOCATED_FIELDS, isAutomatic, releaseFields } from "../allocation/fields.ts";
import type { Appliance } from "../model/appliance.ts";
import { filterShared, withProperty } from "../model/change.ts";
import type { Deployment } from "../model/deployment.ts";
import type { Position } from "../model/layout.ts";
import type { Site } from "../model/site.ts";
import { changeAppliances, changeSite, changeSites, withDeployment, withLayout, withoutPositions, withPositions } from "./change.ts";
import { defineEdit, EditRefused } from "./edit.ts";
import { nameOf, requireItem, requireSite } from "./find.ts";
import { withoutOverridesOf } from "./gatewayOverrides.ts";
import { withGatewaysThere } from "./gatewaysThere.ts";
import { namesIn } from "./kinds.ts";
import { withRoutesOf } from "./routesOfMoved.ts";

/**
 * Moves appliances and gateways to another site, where automatic names and addresses are given anew; hand-made ones of appliances
 * stay. A gateway's follow where they are of the old site's subnet.
 */
export const moveItems = defineEdit<{ ids: readonly string[]; site: string; positions?: Readonly<Record<string, Position>> }>({
  id: "moveItems",
  title: (design, { ids, site }) => `Move ${namesIn(design, ids)} to ${nameOf(design.deployment, site)}`,
  apply(design, { ids, site: target, positions }) {
    requireSite(design.deployment, target);
    const moving = new Set(ids.filter((id) => requireMovable(design.deployment, id).id !== target));
    const moved = moving.size === 0 ? design : withDeployment(design, move(design.deployment, moving, target));
    // A place is measured from the corner of the old site, so it means nothing in the new one.
    const unplaced = withoutPositions(moved.layout, (id) => moving.has(id));
    return withLayout(moved, withPositions(unplaced, positions ?? {}));
  },
});

/** The site that holds the thing to move. @throws EditRefused for a site or an unknown id */
function requireMovable(deployment: Deployment, id: string): Site {
  const found = requireItem(deployment, id);
  if (found.kind !== "site") return found.site;
  throw new EditRefused(`${nameOf(deployment, id)} is a PSTN site; only appliances and gateways can move to another site.`);
}

function move(deployment: Deployment, moving: ReadonlySet<string>, target: string): Deployment {
  const goners = (site: Site) => new Set(site.gateways.filter((one) => moving.has(one.id)).map((one) => one.id));
  const sources = deployment.sites.filter((site) => site.id !== target);
  const gateways = sources.flatMap((site) => site.gateways.filter((one) => moving.has(one.id)));
  const appliances = sources.flatMap((site) =>
    site.appliances.filter((one) => moving.has(one.id)).map((one) => leaving(one, site, moving)),
  );
  const left = changeSites(deployment, (site) => (site.id === target ? site : withoutMoved(site, moving, goners(site))));
  const arrived = changeSite(left, target, (site) => ({
    ...site,
    gateways: gateways.length ? [...site.gateways, ...gateways] : site.gateways,
    appliances: appliances.length
      ? [...site.appliances, ...appliances.map((one) => releaseFields(one, ALLOCATED_FIELDS))]
      : site.appliances,
  }));
  const routed = withRoutesOf(gateways, sources, arrived, target);
  const automatic = new Map(appliances.map((one) => [one.id, one]));
  const allocated = allocate(routed, {
    sites: new Set([target]),
    opens: (appliance, field) => {
      const before = automatic.get(appliance.id);
      return before !== undefined && isAutomatic(before, field);
    },
  });
  // What is given again as it was is the very same appliance.
  const settled = changeSite(allocated, target, (site) =>
    changeAppliances(site, (appliance) => {
      const before = automatic.get(appliance.id);
      return before && JSON.stringify(before) === JSON.stringify(appliance) ? before : appliance;
    }),
  );
  return withGatewaysThere(gateways, sources, settled, target);
}

/** Overrides of gateways that stay behind are dropped; those of gateways that come along go on. */
function leaving(appliance: Appliance, site: Site, moving: ReadonlySet<string>): Appliance {
  const behind = site.gateways.filter((gateway) => !moving.has(gateway.id)).map((gateway) => gateway.id);
  return withoutOverridesOf(appliance, new Set(behind));
}

function withoutMoved(site: Site, moving: ReadonlySet<string>, gateways: ReadonlySet<string>): Site {
  const kept = withProperty(
    withProperty(
      site,
      "gateways",
      filterShared(site.gateways, (one) => !moving.has(one.id)),
    ),
    "appliances",
    filterShared(site.appliances, (one) => !moving.has(one.id)),
  );
  return gateways.size === 0 ? kept : changeAppliances(kept, (appliance) => withoutOverridesOf(appliance, gateways));
}
