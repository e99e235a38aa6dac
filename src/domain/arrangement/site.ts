import type { Position, Size } from "../model/layout.ts";
import type { Site } from "../model/site.ts";
import { type Box, bottomMiddle, boxHolds, middleOf } from "./box.ts";
import { busPath, type RailPlan, rails } from "./rails.ts";

export const APPLIANCE_SIZE = { width: 152, height: 94 } as const;
export const GATEWAY_SIZE = { width: 172, height: 48 } as const;

const HEADER = 86;
const SIDE = 14;
const GAP = 12;
const ROW_GAP = 24;
/** The room between the things of a zone. */
export const GAPS: Position = { x: GAP, y: ROW_GAP };
/** Above the appliances and below the gateways, where no trunk runs and the names of the zones stand. */
export const ZONE_NAME = { above: 34, below: 28 } as const;
/** From the internal firewall to the gateways: its name hangs into it, and so do the numbers of problems at their corners. */
const BELOW_FIREWALL = 24;
/** Beside the gateways, so that no trunk crosses the words at the end of the internal firewall. */
const WORDS = 52;
const PER_ROW = 4;
const BUS_SPACE = 56;
const EMPTY_ZONE = 56;
const MIN_INNER = 2 * APPLIANCE_SIZE.width + GAP;

/** Where everything of a site stands, from the frame's top left corner. */
export interface SiteArrangement {
  readonly width: number;
  readonly height: number;
  /** What the frame is at least: as large as its contents need it. */
  readonly needed: Area;
  /** Top of the perimeter, where the external firewall runs. */
  readonly perimeterTop: number;
  /** Top of the internal network, where the internal firewall runs. */
  readonly insideTop: number;
  /** Where the positions of appliances count from. */
  readonly applianceOrigin: Position;
  /** Where the positions of gateways count from. */
  readonly gatewayOrigin: Position;
  readonly boxes: ReadonlyMap<string, Box>;
  /** The bundle of all trunks as SVG paths: what a hand moves has one of its own. */
  readonly trunks: readonly string[];
  /** Middle of the bus, where the number of trunks stands. */
  readonly trunkLabel: Position;
}

type Area = { readonly width: number; readonly height: number };

/** The place of the n-th thing of a zone that no hand has moved. */
function slot(index: number, size: Area): Position {
  return { x: (index % PER_ROW) * (size.width + GAP), y: Math.floor(index / PER_ROW) * (size.height + ROW_GAP) };
}

interface Zone {
  readonly boxes: readonly (Box & { readonly id: string })[];
  readonly origin: Position;
}

/** The width that a row of slots takes. */
function rowWidth(count: number, size: Area): number {
  const columns = Math.min(count, PER_ROW);
  return columns === 0 ? 0 : columns * (size.width + GAP) - GAP;
}

/** Stands the slots in the middle of the frame and whatever a hand has moved where the hand put it. */
function arrangeZone(
  items: readonly { readonly id: string }[],
  size: Area,
  { top, inner }: { readonly top: number; readonly inner: number },
  positions: Readonly<Record<string, Position>>,
): Zone {
  const origin = { x: SIDE + Math.round((inner - rowWidth(items.length, size)) / 2), y: top };
  const boxes = items.map((item, index) => {
    const place = positions[item.id] ?? slot(index, size);
    return { id: item.id, x: Math.max(SIDE, origin.x + place.x), y: Math.max(top, top + place.y), ...size };
  });
  return { boxes, origin };
}

function bottomOf(zone: Zone): number {
  return zone.boxes.reduce((most, box) => Math.max(most, box.y + box.height), zone.origin.y + EMPTY_ZONE);
}

/**
 * Arranges a site: perimeter above with its appliances, internal network below with its gateways, one bundle of trunks
 * between them. Zones grow with what is in them. The same site and positions give the same arrangement.
 * @param size what a hand has made of the frame: room at the right and below, nothing in it moves
 */
export function arrangeSite(site: Site, positions: Readonly<Record<string, Position>>, size: Size = {}): SiteArrangement {
  // The slots alone decide where a zone begins: dragging one thing must not shift the others.
  const inner = Math.max(
    MIN_INNER,
    rowWidth(site.appliances.length, APPLIANCE_SIZE),
    rowWidth(site.gateways.length, GATEWAY_SIZE) + 2 * WORDS,
  );
  const appliances = arrangeZone(site.appliances, APPLIANCE_SIZE, { top: HEADER + ZONE_NAME.above, inner }, positions);
  const insideTop = bottomOf(appliances) + BUS_SPACE;
  const gateways = arrangeZone(site.gateways, GATEWAY_SIZE, { top: insideTop + BELOW_FIREWALL, inner }, positions);
  const boxes = [...appliances.boxes, ...gateways.boxes];
  const width = boxes.reduce((most, box) => Math.max(most, box.x + box.width + SIDE), inner + 2 * SIDE);
  const busY = insideTop - BUS_SPACE / 2;
  const needed = { width, height: bottomOf(gateways) + ZONE_NAME.below };
  const trunks = arrangeTrunks({ boxes: appliances.boxes }, { boxes: gateways.boxes }, busY, width);
  return {
    width: Math.max(width, size.width ?? 0),
    height: Math.max(needed.height, size.height ?? 0),
    needed,
    perimeterTop: HEADER,
    insideTop,
    applianceOrigin: appliances.origin,
    gatewayOrigin: gateways.origin,
    boxes: new Map(boxes.map(({ id, ...box }) => [id, box])),
    ...trunks,
  };
}

/**
 * The arrangement with the bundle going along with what is being moved; frame and zones stay as they are. What is moved out of the
 * frame has no trunks there: it is on its way to another site.
 * @param moved places from the frame's corner, by id
 */
export function withMoved(site: Site, arrangement: SiteArrangement, moved: Readonly<Record<string, Position>>): SiteArrangement {
  const frame = { x: 0, y: 0, width: arrangement.width, height: arrangement.height };
  const sideOf = (items: readonly { readonly id: string }[]): Side => {
    const placed = items.flatMap(({ id }) => {
      const box = arrangement.boxes.get(id);
      if (box === undefined) return [];
      const placed = { ...box, ...moved[id], isMoved: moved[id] !== undefined };
      return placed.isMoved && !boxHolds(frame, middleOf(placed)) ? [] : [placed];
    });
    return { boxes: placed.filter((box) => !box.isMoved), moving: placed.filter((box) => box.isMoved) };
  };
  const busY = arrangement.insideTop - BUS_SPACE / 2;
  return { ...arrangement, ...arrangeTrunks(sideOf(site.appliances), sideOf(site.gateways), busY, arrangement.needed.width) };
}

type Side = Pick<RailPlan, "boxes" | "moving">;

/** Left of all appliances that stand, near enough to be seen as theirs and not as another edge of the frame. */
function besideOf({ boxes, moving = [] }: Side): number {
  const left = Math.min(...(boxes.length > 0 ? boxes : moving).map(({ x }) => x));
  return Math.max(SIDE / 2, left - GAP);
}

/** Of where the appliances meet the bus, what stays while a hand moves some of them: no other link may go along. */
function standing({ boxes, moving = [] }: Side, onBus: readonly number[]): readonly number[] {
  if (moving.length === 0) return onBus;
  const middles = new Set(boxes.map((box) => bottomMiddle(box).x));
  return onBus.filter((x) => middles.has(x));
}

/** Both sides of the bundle and the bus that joins them; nothing where a side is missing. */
function arrangeTrunks(appliances: Side, gateways: Side, busY: number, width: number): Pick<SiteArrangement, "trunks" | "trunkLabel"> {
  const above = rails({ ...appliances, toward: "below", busY, riserX: besideOf(appliances), clearance: ROW_GAP / 2 });
  const below = rails({
    ...gateways,
    toward: "above",
    busY,
    riserX: width - SIDE / 2,
    clearance: ROW_GAP / 2,
    opposite: standing(appliances, above.onBus),
  });
  if (above.onBus.length === 0 || below.onBus.length === 0) return { trunks: [], trunkLabel: { x: width / 2, y: busY } };
  const onBus = [...above.onBus, ...below.onBus];
  return {
    trunks: [...above.paths, ...below.paths, ...busPath(onBus, busY)],
    trunkLabel: { x: (Math.min(...onBus) + Math.max(...onBus)) / 2, y: busY },
  };
}
