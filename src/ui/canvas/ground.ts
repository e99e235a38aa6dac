import type { Box } from "../../domain/arrangement/box.ts";
import { arrangeSites, type Frame } from "../../domain/arrangement/deployment.ts";
import { noteBoxes } from "../../domain/arrangement/notes.ts";
import { arrangeSite, type SiteArrangement } from "../../domain/arrangement/site.ts";
import type { Design } from "../../domain/model/design.ts";
import type { Layout, Position, Size } from "../../domain/model/layout.ts";
import { notesOf, siteTitles } from "../../domain/model/lookup.ts";
import type { Site } from "../../domain/model/site.ts";

/** Where everything of a design stands, whatever of it is seen, selected or being dragged. */
export interface Ground {
  readonly design: Design;
  /** What the sites are called, by their ids. */
  readonly titles: ReadonlyMap<string, string>;
  /** Where a drop lands, in the order the frames lie on each other. */
  readonly frames: ReadonlyMap<string, Box>;
  readonly arrangements: ReadonlyMap<string, SiteArrangement>;
  /** In the order they lie on each other, above all frames. */
  readonly notes: ReadonlyMap<string, Box>;
  /** The site that something is, or is in; undefined for notes. */
  siteOf(id: string): string | undefined;
}

type Positions = Readonly<Record<string, Position>>;

/** Makes what finds the ground of a design and remembers it: what did not change keeps its identity. */
export function createSurveyor(): (design: Design) => Ground {
  const arrangements = new WeakMap<
    Site,
    { readonly positions: Positions; readonly size: Size | undefined; readonly arrangement: SiteArrangement }
  >();
  let placed: { readonly sizes: readonly Frame[]; readonly positions: Positions; readonly frames: ReadonlyMap<string, Box> } | undefined;
  let ground: Ground | undefined;
  /** Where things were when they were last looked for: most never move to another site. */
  let homes: ReadonlyMap<string, string> = new Map();

  function homeOf(id: string, { design, arrangements, notes }: Ground): string | undefined {
    if (notes.has(id)) return undefined;
    const known = homes.get(id);
    if (known !== undefined && (known === id ? arrangements.has(id) : arrangements.get(known)?.boxes.has(id))) return known;
    homes = new Map(design.deployment.sites.flatMap(idsInSite));
    return homes.get(id);
  }

  /** The arrangement of a site, made anew only when the site, its size or a position within it changed. */
  function arrangementOf(site: Site, layout: Layout): SiteArrangement {
    const known = arrangements.get(site);
    const size = layout.sizes?.[site.id];
    if (known?.size === size && known && (known.positions === layout.positions || samePlaces(site, known.positions, layout.positions)))
      return known.arrangement;
    const arrangement = arrangeSite(site, layout.positions, size);
    arrangements.set(site, { positions: layout.positions, size, arrangement });
    return arrangement;
  }

  /** Where the frames stand, worked out anew only when one of them or a position changed. */
  function framesOf(sizes: readonly Frame[], positions: Positions): ReadonlyMap<string, Box> {
    if (placed?.positions === positions && sameFrames(placed.sizes, sizes)) return placed.frames;
    placed = { sizes, positions, frames: arrangeSites(sizes, positions) };
    return placed.frames;
  }

  return (design) => {
    if (ground?.design === design) return ground;
    const { deployment, layout } = design;
    const bySite = new Map(deployment.sites.map((site) => [site.id, arrangementOf(site, layout)]));
    const sizes = [...bySite].map(([id, { width, height }]) => ({ id, width, height }));
    const next: Ground = {
      design,
      titles: ground?.design.deployment.sites === deployment.sites ? ground.titles : siteTitles(deployment.sites),
      frames: framesOf(sizes, layout.positions),
      arrangements: bySite,
      notes: noteBoxes(notesOf(design)),
      siteOf: (id) => homeOf(id, next),
    };
    ground = next;
    return next;
  };
}

function idsInSite({ id, appliances, gateways }: Site): readonly [string, string][] {
  return [id, ...appliances.map((one) => one.id), ...gateways.map((one) => one.id)].map((inner) => [inner, id]);
}

function samePlaces(site: Site, one: Positions, other: Positions): boolean {
  return [...site.appliances, ...site.gateways].every(({ id }) => one[id] === other[id]);
}

function sameFrames(one: readonly Frame[], other: readonly Frame[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ id, width, height }, index) => {
      const same = other[index];
      return same !== undefined && id === same.id && width === same.width && height === same.height;
    })
  );
}
