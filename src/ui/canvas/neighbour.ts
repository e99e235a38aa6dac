import type { Box } from "../../domain/arrangement/box.ts";
import type { Projection } from "./projection.ts";

/** Where an arrow key goes. */
export type Way = "left" | "right" | "up" | "down";

/** Of a frame only its head counts as the place where the site stands: what it holds lies below that. */
const HEAD = 60;

/** How much more it counts to lie aside than to lie far. */
const ASIDE = 2;

/** Boxes for the focus to go between; on the canvas, in the order of the design. */
export function spotsOf({ far, frames, arrangements, notes }: Projection): ReadonlyMap<string, Box> {
  const spots = new Map<string, Box>();
  for (const [site, frame] of frames) {
    spots.set(site, far ? frame : { ...frame, height: HEAD });
    if (far) continue;
    for (const [id, box] of arrangements.get(site)?.boxes ?? []) spots.set(id, { ...box, x: frame.x + box.x, y: frame.y + box.y });
  }
  for (const [id, box] of notes) spots.set(id, box);
  return spots;
}

/** The thing that one looks for at the end of an arrow: near, and rather straight ahead; undefined where there is none that way. */
export function neighbourOf(spots: ReadonlyMap<string, Box>, from: string, way: Way): string | undefined {
  const start = spots.get(from);
  if (start === undefined) return undefined;
  const origin = turned(start, way);
  let best: { readonly id: string; readonly cost: number } | undefined;
  for (const [id, spot] of spots) {
    const box = turned(spot, way);
    if (id === from || middle(box.from, box.to) <= middle(origin.from, origin.to) + 1) continue;
    const ahead = Math.max(0, box.from - origin.to);
    const aside = Math.max(0, box.left - origin.right, origin.left - box.right);
    // Among what lies equally near the first in reading order wins.
    const cost = ahead + ASIDE * aside + Math.abs(box.left - origin.left) / 1000;
    if (best === undefined || cost < best.cost) best = { id, cost };
  }
  return best?.id;
}

interface Turned {
  /** Along the way. */
  readonly from: number;
  readonly to: number;
  /** Across it. */
  readonly left: number;
  readonly right: number;
}

/** A box seen in the direction of the way. */
function turned({ x, y, width, height }: Box, way: Way): Turned {
  switch (way) {
    case "right":
      return { from: x, to: x + width, left: y, right: y + height };
    case "left":
      return { from: -x - width, to: -x, left: y, right: y + height };
    case "down":
      return { from: y, to: y + height, left: x, right: x + width };
    case "up":
      return { from: -y - height, to: -y, left: x, right: x + width };
  }
}

function middle(from: number, to: number): number {
  return (from + to) / 2;
}
