import type { Clip } from "../model/clip.ts";
import type { Design } from "../model/design.ts";

/**
 * Takes a copy of these objects; of a site with all it holds. Ids of what is not there are passed over.
 * @param cut whether they are taken away with that
 */
export function clipOf({ deployment, layout }: Design, ids: Iterable<string>, { cut = false } = {}): Clip {
  const wanted = new Set(ids);
  const sites = deployment.sites.filter((site) => wanted.has(site.id));
  const others = deployment.sites.filter((site) => !wanted.has(site.id));
  const appliances = others.flatMap((site) => site.appliances.filter((one) => wanted.has(one.id)));
  const gateways = others.flatMap((site) => site.gateways.filter((one) => wanted.has(one.id)));
  const inSites = sites.flatMap((site) => [site, ...site.appliances, ...site.gateways]);
  const taken = new Set([...inSites, ...appliances, ...gateways].map(({ id }) => id));
  const positions = Object.fromEntries(Object.entries(layout.positions).filter(([id]) => taken.has(id)));
  const sizes = Object.fromEntries(Object.entries(layout.sizes ?? {}).filter(([id]) => taken.has(id)));
  const notes = layout.notes?.filter(({ id }) => wanted.has(id)) ?? [];
  return {
    format: "cce-studio-clip",
    version: 1,
    sites,
    appliances,
    gateways,
    positions,
    ...(Object.keys(sizes).length > 0 && { sizes }),
    ...(notes.length > 0 && { notes }),
    ...(cut && { cut }),
    ...(sites.some(({ id }) => id === deployment.fallbackSite) && { fallbackSite: deployment.fallbackSite }),
  };
}

/** How many objects a clip holds, those within its sites not counted. */
export function sizeOf({ sites, appliances, gateways, notes = [] }: Clip): number {
  return sites.length + appliances.length + gateways.length + notes.length;
}
