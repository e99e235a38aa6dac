import { settle } from "../allocation/settle.ts";
import type { Appliance } from "../model/appliance.ts";
import { mapShared, withProperty } from "../model/change.ts";
import type { Deployment } from "../model/deployment.ts";
import type { Design } from "../model/design.ts";
import type { Layout, Note, Position, Size } from "../model/layout.ts";
import type { Site } from "../model/site.ts";

/** The design with another deployment, after allocation has made way for what was changed. The very same where nothing changed. */
export function withDeployment(design: Design, deployment: Deployment): Design {
  if (deployment === design.deployment) return design;
  return { ...design, deployment: settle(design.deployment, deployment) };
}

/** The deployment with one site changed. */
export function changeSite(deployment: Deployment, id: string, change: (site: Site) => Site): Deployment {
  return changeSites(deployment, (site) => (site.id === id ? change(site) : site));
}

/** The deployment with every site changed that `change` changes. */
export function changeSites(deployment: Deployment, change: (site: Site) => Site): Deployment {
  const sites = mapShared(deployment.sites, change);
  return sites === deployment.sites ? deployment : { ...deployment, sites };
}

/** The site with one appliance changed. */
export function changeAppliance(site: Site, id: string, change: (appliance: Appliance) => Appliance): Site {
  return changeAppliances(site, (appliance) => (appliance.id === id ? change(appliance) : appliance));
}

/** The site with every appliance changed that `change` changes. */
export function changeAppliances(site: Site, change: (appliance: Appliance) => Appliance): Site {
  return withProperty(site, "appliances", mapShared(site.appliances, change));
}

/** The layout with things put in places; an entry that stands there already is kept as it is. */
export function withPositions(layout: Layout, positions: Readonly<Record<string, Position>>): Layout {
  const moved = Object.entries(positions).filter(([id, { x, y }]) => layout.positions[id]?.x !== x || layout.positions[id]?.y !== y);
  if (moved.length === 0) return layout;
  const placed = moved.map(([id, position]) => [id, { ...layout.positions[id], ...position }] as const);
  return { ...layout, positions: { ...layout.positions, ...Object.fromEntries(placed) } };
}

/** The layout without the places of some things. */
export function withoutPositions(layout: Layout, forget: (id: string) => boolean): Layout {
  const entries = Object.entries(layout.positions);
  const kept = entries.filter(([id]) => !forget(id));
  return kept.length === entries.length ? layout : { ...layout, positions: Object.fromEntries(kept) };
}

/** The layout with other notes; without any, nothing is said of notes. */
export function withNotes(layout: Layout, notes: Note[]): Layout {
  if (notes === layout.notes || (notes.length === 0 && !layout.notes?.length)) return layout;
  return withProperty(layout, "notes", notes.length === 0 ? undefined : notes);
}

/** The layout with further notes, above those that are there. */
export function withMoreNotes(layout: Layout, notes: readonly Note[]): Layout {
  return notes.length === 0 ? layout : withNotes(layout, [...(layout.notes ?? []), ...notes]);
}

/** The layout with every note changed that `change` changes. */
export function changeNotes(layout: Layout, change: (note: Note) => Note): Layout {
  return layout.notes ? withNotes(layout, mapShared(layout.notes, change)) : layout;
}

/** The layout with the frame of a site as large as a hand wants it; without a size, as its contents need it. */
export function withSize(layout: Layout, site: string, { width, height }: Size): Layout {
  const before = layout.sizes?.[site];
  const size = withProperty(withProperty(before ?? {}, "width", width), "height", height);
  if (size === before || (before === undefined && Object.keys(size).length === 0)) return layout;
  const { [site]: _, ...others } = layout.sizes ?? {};
  return withSizes(layout, Object.keys(size).length === 0 ? others : { ...others, [site]: size });
}

/** The layout without what a hand has made of some frames. */
export function withoutSizes(layout: Layout, forget: (site: string) => boolean): Layout {
  const entries = Object.entries(layout.sizes ?? {});
  const kept = entries.filter(([id]) => !forget(id));
  return kept.length === entries.length ? layout : withSizes(layout, Object.fromEntries(kept));
}

function withSizes(layout: Layout, sizes: Readonly<Record<string, Size>>): Layout {
  return withProperty(layout, "sizes", Object.keys(sizes).length === 0 ? undefined : sizes);
}

/** The design with another layout; the very same where it is the same. */
export function withLayout(design: Design, layout: Layout): Design {
  return layout === design.layout ? design : { ...design, layout };
}
