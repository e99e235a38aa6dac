import { arrangeSites, framesOf } from "../arrangement/deployment.ts";
import { freeSpot } from "../arrangement/freeSpot.ts";
import type { Design } from "../model/design.ts";
import type { Position } from "../model/layout.ts";
import { withLayout, withPositions } from "./change.ts";

/**
 * Puts the frames of sites where they are wanted, or at the nearest spot where they cover no other frame.
 * @param wanted top left corners by the id of a site
 */
export function placeSites(design: Design, wanted: Readonly<Record<string, Position>>): Design {
  if (Object.keys(wanted).length === 0) return design;
  const { positions } = design.layout;
  const frames = framesOf(design.deployment.sites, design.layout);
  const taken = [...arrangeSites(frames, positions)].filter(([id]) => wanted[id] === undefined).map(([, box]) => box);
  const spots: Record<string, Position> = {};
  for (const { id, width, height } of frames) {
    const want = wanted[id];
    if (want === undefined) continue;
    const spot = freeSpot({ x: want.x, y: want.y, width, height }, taken);
    spots[id] = spot;
    taken.push({ ...spot, width, height });
  }
  return withLayout(design, withPositions(design.layout, spots));
}

/** Gives a new site a place of its own where its slot would push aside what a hand has put there; else it keeps its slot. */
export function placeNewSite(before: Design, design: Design, id: string): Design {
  const { positions } = design.layout;
  if (!before.deployment.sites.some((site) => positions[site.id])) return design;
  const now = arrangeSites(framesOf(design.deployment.sites, design.layout), positions);
  const then = arrangeSites(framesOf(before.deployment.sites, design.layout), positions);
  const slot = now.get(id);
  const isInTheWay = before.deployment.sites.some((site) => positions[site.id] && !samePlace(now.get(site.id), then.get(site.id)));
  return slot && isInTheWay ? placeSites(design, { [id]: slot }) : design;
}

function samePlace(one: Position | undefined, other: Position | undefined): boolean {
  return one?.x === other?.x && one?.y === other?.y;
}
