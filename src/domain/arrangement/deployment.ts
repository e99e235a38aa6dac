import type { Position } from "../model/layout.ts";
import { type Box, bottomMiddle, boundsOf, topMiddle } from "./box.ts";
import { railPath } from "./rails.ts";

export const CLOUD_SIZE = { width: 230, height: 40 } as const;

const SITE_GAP = 28;
const ROW_GAP = 64;
const CLOUD_DISTANCE = 72;
const RAIL = 24;

type Size = { readonly width: number; readonly height: number };

/** Where the sites stand, and around them Office 365 above and the PSTN below with their bundles of links. */
export interface DeploymentArrangement {
  readonly sites: ReadonlyMap<string, Box>;
  readonly office365: Box;
  readonly pstn: Box;
  readonly office365Links: string;
  readonly pstnLinks: string;
}

/** Sites in one row: up to three stand side by side, more make a block that is somewhat wider than high. */
function columnsFor(count: number): number {
  return count <= 3 ? count : Math.ceil(Math.sqrt(count * 1.2));
}

/**
 * Places the frames in reading order, row by row; a frame that a hand has moved leaves its slot empty, so that moving one
 * never moves another.
 */
export function arrangeSites(
  frames: readonly (Size & { readonly id: string })[],
  positions: Readonly<Record<string, Position>>,
): ReadonlyMap<string, Box> {
  const columns = columnsFor(frames.length);
  const boxes = new Map<string, Box>();
  let y = 0;
  for (let start = 0; start < frames.length; start += columns) {
    const row = frames.slice(start, start + columns);
    let x = 0;
    for (const { id, width, height } of row) {
      const place = positions[id] ?? { x, y };
      boxes.set(id, { x: place.x, y: place.y, width, height });
      x += width + SITE_GAP;
    }
    y += Math.max(...row.map((frame) => frame.height)) + ROW_GAP;
  }
  return boxes;
}

/** Places Office 365 above and the PSTN below all sites and draws one bundle from each to every site. */
export function arrangeAround(sites: ReadonlyMap<string, Box>): DeploymentArrangement {
  const boxes = [...sites.values()];
  const bounds = boundsOf(boxes) ?? { x: 0, y: 0, width: 2 * CLOUD_SIZE.width, height: 0 };
  const x = bounds.x + (bounds.width - CLOUD_SIZE.width) / 2;
  const office365 = { x, y: bounds.y - CLOUD_DISTANCE - CLOUD_SIZE.height, ...CLOUD_SIZE };
  const pstn = { x, y: bounds.y + bounds.height + CLOUD_DISTANCE, ...CLOUD_SIZE };
  const middle = x + CLOUD_SIZE.width / 2;
  const above = bounds.y - CLOUD_DISTANCE / 2;
  const below = bounds.y + bounds.height + CLOUD_DISTANCE / 2;
  return {
    sites,
    office365,
    pstn,
    office365Links: links(boxes.map(topMiddle), above, bounds.x - RAIL, middle, office365.y + office365.height),
    pstnLinks: links(boxes.map(bottomMiddle), below, bounds.x + bounds.width + RAIL, middle, pstn.y),
  };
}

/** The bundle from the sites to a bus, and from the middle of the bus to the cloud. */
function links(points: readonly Position[], busY: number, riserX: number, middle: number, cloudY: number): string {
  if (points.length === 0) return "";
  const xs = [...points.map((point) => point.x), middle];
  return `${railPath({ points, busY, riserX, clearance: RAIL })}M${Math.min(...xs)} ${busY}H${Math.max(...xs)}M${middle} ${busY}V${cloudY}`;
}
