import type { Layout, Position, Size } from "../model/layout.ts";
import type { Site } from "../model/site.ts";
import { type Box, boundsOf } from "./box.ts";
import { freeSpot } from "./freeSpot.ts";
import { busPath, type RailPlan, rails } from "./rails.ts";
import { arrangeSite } from "./site.ts";

export const CLOUD_SIZE = { width: 230, height: 40 } as const;

const SITE_GAP = 28;
const CLOUD_DISTANCE = 72;
/** From a frame to the rail of its row: two rails run between two rows, each as far from the other as from its frames. */
const RAIL = 32;
const ROW_GAP = 3 * RAIL;

/** How many times wider than high the whole should be: about what a canvas between the panels is. */
const SHAPE = 1.5;

/** How large a site's frame is. */
export interface Frame {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** Where the sites stand, and around them Office 365 above and the PSTN below with their bundles of links. */
export interface DeploymentArrangement {
  readonly sites: ReadonlyMap<string, Box>;
  readonly office365: Box;
  readonly pstn: Box;
  /** Middle of the way from Office 365 to its bus, where the internet lies. */
  readonly internet: Position;
  /** As SVG paths: a site that a hand moves has one of its own. */
  readonly office365Links: readonly string[];
  readonly pstnLinks: readonly string[];
}

/**
 * Sites in one row: up to three stand side by side; of more, with Office 365 and the PSTN, the whole comes as near to the shape of a
 * canvas as it can. It goes by the middling frame, so that one that grows does not shift the others.
 */
function columnsFor(frames: readonly Frame[]): number {
  if (frames.length <= 3) return frames.length;
  const width = middling(frames.map((frame) => frame.width)) + SITE_GAP;
  const height = middling(frames.map((frame) => frame.height)) + ROW_GAP;
  const around = 2 * (CLOUD_DISTANCE + CLOUD_SIZE.height) - ROW_GAP;
  let [best, least] = [1, Number.POSITIVE_INFINITY];
  for (let columns = 2; columns <= frames.length; columns += 1) {
    const shape = (columns * width) / (Math.ceil(frames.length / columns) * height + around);
    const off = Math.abs(Math.log(shape / SHAPE));
    if (off < least) [best, least] = [columns, off];
  }
  return best;
}

function middling(sizes: readonly number[]): number {
  return sizes.toSorted((one, other) => one - other)[Math.floor(sizes.length / 2)] ?? 0;
}

/** How large the frames of all sites are. */
export function framesOf(sites: readonly Site[], { positions, sizes }: Layout): readonly Frame[] {
  return sites.map((site) => frameOf(site, positions, sizes?.[site.id]));
}

/** What was found last for a site: every press of an arrow asks for all frames several times, and few of them have changed. */
const found = new WeakMap<Site, { readonly frame: Frame; readonly size: Size | undefined; positions: Layout["positions"] }>();

function frameOf(site: Site, positions: Layout["positions"], size: Size | undefined): Frame {
  const last = found.get(site);
  const standsAsBefore = ({ id }: { readonly id: string }) => last?.positions[id] === positions[id];
  if (last?.size === size && last && (last.positions === positions || [...site.appliances, ...site.gateways].every(standsAsBefore))) {
    last.positions = positions;
    return last.frame;
  }
  const { width, height } = arrangeSite(site, positions, size);
  const frame = { id: site.id, width, height };
  found.set(site, { frame, size, positions });
  return frame;
}

/**
 * Places the frames in reading order, row by row; a frame that a hand has moved leaves its slot empty, so that moving one
 * never moves another. It stands where the hand put it, or as near as those before it in the design and those in their
 * slots leave room: a site that grows pushes its neighbours aside, and lets them back when it shrinks.
 */
export function arrangeSites(frames: readonly Frame[], positions: Readonly<Record<string, Position>>): ReadonlyMap<string, Box> {
  const boxes = new Map(frames.map((frame) => [frame.id, { x: 0, y: 0, width: frame.width, height: frame.height }]));
  const settled: Box[] = [];
  const settle = (id: string, place: (box: Box) => Position): void => {
    const box = boxes.get(id);
    if (box === undefined) return;
    const placed = { ...box, ...place(box) };
    boxes.set(id, placed);
    settled.push(placed);
  };
  for (const [id, slot] of slotsOf(frames)) if (!positions[id]) settle(id, () => slot);
  for (const { id } of frames) {
    const put = positions[id];
    if (put) settle(id, (box) => freeSpot({ ...box, x: put.x, y: put.y }, settled));
  }
  return boxes;
}

function slotsOf(frames: readonly Frame[]): readonly [id: string, slot: Position][] {
  const columns = columnsFor(frames);
  const slots: [string, Position][] = [];
  let y = 0;
  for (let start = 0; start < frames.length; start += columns) {
    const row = frames.slice(start, start + columns);
    let x = 0;
    for (const { id, width } of row) {
      slots.push([id, { x, y }]);
      x += width + SITE_GAP;
    }
    y += Math.max(...row.map((frame) => frame.height)) + ROW_GAP;
  }
  return slots;
}

/**
 * Places Office 365 above and the PSTN below all sites and draws one bundle from each to every site.
 * @param scale how much larger than usual the two are drawn, for who looks from far away
 * @param isMoving whether a hand is moving a site
 */
export function arrangeAround(
  sites: ReadonlyMap<string, Box>,
  scale = 1,
  isMoving: (site: string) => boolean = () => false,
): DeploymentArrangement {
  const boxes = [...sites.values()];
  const size = { width: CLOUD_SIZE.width * scale, height: CLOUD_SIZE.height * scale };
  const distance = CLOUD_DISTANCE * Math.sqrt(scale);
  const bounds = boundsOf(boxes) ?? { x: 0, y: 0, width: 2 * size.width, height: 0 };
  const middle = bounds.x + bounds.width / 2;
  const x = middle - size.width / 2;
  const office365 = { x, y: bounds.y - distance - size.height, ...size };
  const pstn = { x, y: bounds.y + bounds.height + distance, ...size };
  const placed = [...sites];
  const common = {
    boxes: placed.flatMap(([id, box]) => (isMoving(id) ? [] : box)),
    moving: placed.flatMap(([id, box]) => (isMoving(id) ? box : [])),
    clearance: RAIL,
  };
  const [above, below] = [bounds.y - distance / 2, bounds.y + bounds.height + distance / 2];
  return {
    sites,
    office365,
    pstn,
    internet: { x: middle, y: bounds.y - (3 * distance) / 4 },
    office365Links: links({ ...common, toward: "above", busY: above, riserX: bounds.x - RAIL }, middle, office365.y),
    pstnLinks: links({ ...common, toward: "below", busY: below, riserX: bounds.x + bounds.width + RAIL }, middle, pstn.y + size.height),
  };
}

/**
 * The bundle from the sites to a bus, and from the middle of the bus to the far side of the cloud, behind it: where the cloud is hidden
 * at an edge of the view, the bundle goes on to the edge.
 */
function links(plan: RailPlan, middle: number, cloudY: number): readonly string[] {
  const { paths, onBus } = rails(plan);
  if (onBus.length === 0) return [];
  return [...paths, ...busPath([...onBus, middle], plan.busY), `M${middle} ${plan.busY}V${cloudY}`];
}
