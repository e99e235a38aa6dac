import type { Appliance } from "../../model/appliance.ts";
import { withProperty } from "../../model/change.ts";
import type { Deployment } from "../../model/deployment.ts";
import type { Ids } from "../../model/ids.ts";
import type { Position, Size } from "../../model/layout.ts";
import type { Site } from "../../model/site.ts";

/** Sites under new ids, and which id became which. */
export interface Renumbered {
  readonly sites: readonly Site[];
  readonly idOf: ReadonlyMap<string, string>;
}

/** Gives everything in a deployment an id from another one's counter. */
export function renumber(deployment: Deployment, ids: Ids): Renumbered {
  const idOf = new Map<string, string>();
  const fresh = <Kind extends "site" | "route" | "gateway" | "appliance">(kind: Kind, old: string): string => {
    const id = idOf.get(old) ?? ids.take(kind);
    idOf.set(old, id);
    return id;
  };
  const sites = deployment.sites.map((site): Site => {
    const id = fresh("site", site.id);
    const voiceRoutes = site.voiceRoutes.map((route) => ({ ...route, id: fresh("route", route.id) }));
    const gateways = site.gateways.map((gateway) => ({ ...gateway, id: fresh("gateway", gateway.id) }));
    const appliances = site.appliances.map((one) =>
      withGatewaysOf({ ...one, id: fresh("appliance", one.id) }, (old) => fresh("gateway", old)),
    );
    return { ...site, id, voiceRoutes, gateways, appliances };
  });
  return { sites, idOf };
}

/** The appliance with the gateways that its lines and comments name under other ids, those of its file alone included. */
export function withGatewaysOf(appliance: Appliance, idOf: (old: string) => string): Appliance {
  const renamed = <Line extends { gateway?: string | undefined }>(lines: Line[] | undefined): Line[] | undefined =>
    lines?.map((line) => (line.gateway === undefined ? line : { ...line, gateway: idOf(line.gateway) }));
  const named = withProperty(withProperty(appliance, "overrides", renamed(appliance.overrides)), "comments", renamed(appliance.comments));
  return withProperty(named, "repeated", renamed(appliance.repeated));
}

/** Places of what stands inside sites, under the new ids; where whole sites stood means nothing among others. */
export function movedPositions(
  positions: Readonly<Record<string, Position>>,
  sites: readonly Site[],
  idOf: ReadonlyMap<string, string>,
): Readonly<Record<string, Position>> {
  const inside = new Set(sites.flatMap((site) => [...site.gateways, ...site.appliances].map((one) => one.id)));
  const moved = Object.entries(positions).flatMap(([old, position]) => {
    const id = idOf.get(old);
    return id !== undefined && inside.has(id) ? [[id, position] as const] : [];
  });
  return Object.fromEntries(moved);
}

/** How large the frames of these sites were, under the new ids. */
export function movedSizes(
  sizes: Readonly<Record<string, Size>>,
  sites: readonly Site[],
  idOf: ReadonlyMap<string, string>,
): Readonly<Record<string, Size>> {
  const those = new Set(sites.map(({ id }) => id));
  const moved = Object.entries(sizes).flatMap(([old, size]) => {
    const id = idOf.get(old);
    return id !== undefined && those.has(id) ? [[id, size] as const] : [];
  });
  return Object.fromEntries(moved);
}
