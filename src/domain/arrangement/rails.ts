import { type Box, bottomMiddle, topMiddle } from "./box.ts";

/** How a bundle of links runs between a bus and the things it serves. */
export interface RailPlan {
  /** What is served: the links touch the middle of the side that looks to the bus. */
  readonly boxes: readonly Box[];
  /** What is served as well while a hand moves it. It has links of its own, so that those of all others stay as they are. */
  readonly moving?: readonly Box[];
  /** Where the bus lies, seen from the boxes. */
  readonly toward: "above" | "below";
  /** The height of the bus. */
  readonly busY: number;
  /** Where the bundle goes around rows that stand between others and the bus. */
  readonly riserX: number;
  /** How far from its things a row's rail runs. */
  readonly clearance: number;
  /** Where links of the other side meet the bus: a link that would be next to one of these goes straight on from it instead. */
  readonly opposite?: readonly number[];
}

/** Nearer than this to a link of the other side a link would look like its continuation, bent. */
const NEARLY_STRAIGHT = 16;

export interface Rails {
  /** As SVG paths, those of what stands before those of what is moved; none is empty. */
  readonly paths: readonly string[];
  /** Where links meet the bus, from left to right or not: the bus has to run between all of these, and no further. */
  readonly onBus: readonly number[];
}

/**
 * Ties every box to the bus without crossing another row. Boxes of the row next to the bus go straight to it; other rows
 * have a rail of their own that meets the bus over the riser.
 */
export function rails(plan: RailPlan): Rails {
  const { boxes, moving = [] } = plan;
  const [still, moved] = [railsOf(boxes, [], plan), railsOf(moving, boxes, plan)];
  return { paths: [still.path, moved.path].filter((path) => path !== ""), onBus: [...still.onBus, ...moved.onBus] };
}

/** @param others what the links may not cross either */
function railsOf(
  boxes: readonly Box[],
  others: readonly Box[],
  { toward, busY, riserX, clearance, opposite = [] }: RailPlan,
): { readonly path: string; readonly onBus: readonly number[] } {
  const isAbove = toward === "above";
  const parts: string[] = [];
  const onBus: number[] = [];
  const edges: number[] = [];
  for (const row of rowsOf(boxes)) {
    const points = row.map(isAbove ? topMiddle : bottomMiddle);
    const ys = points.map(({ y }) => y);
    const side = isAbove ? Math.min(...ys) : Math.max(...ys);
    const edge = isAbove ? side - clearance : side + clearance;
    const isNearest = ![...boxes, ...others].some((box) => (isAbove ? box.y + box.height <= side : box.y >= side));
    const end = isNearest ? busY : edge;
    const xs = points.map(({ x }) => (isNearest ? straightened(x, opposite) : x));
    for (const [index, { y }] of points.entries()) parts.push(`M${xs[index]} ${y}V${end}`);
    if (isNearest) {
      onBus.push(...xs);
      continue;
    }
    parts.push(`M${Math.max(...xs, riserX)} ${edge}H${Math.min(...xs, riserX)}`);
    edges.push(edge);
  }
  if (edges.length > 0) {
    // One riser for all rails: lines that lie over each other look thicker than others.
    parts.push(`M${riserX} ${isAbove ? Math.max(...edges) : Math.min(...edges)}V${busY}`);
    onBus.push(riserX);
  }
  return { path: parts.join(""), onBus };
}

/** Where a link runs that may go straight on from one of the other side. */
function straightened(x: number, opposite: readonly number[]): number {
  return opposite.find((other) => Math.abs(other - x) < NEARLY_STRAIGHT) ?? x;
}

/** Boxes whose heights overlap stand in one row, whatever their sizes; rows from top to bottom. */
function rowsOf(boxes: readonly Box[]): Box[][] {
  const rows: Box[][] = [];
  let bottom = -Infinity;
  for (const box of [...boxes].sort((one, other) => one.y - other.y)) {
    const row = box.y < bottom ? rows.at(-1) : undefined;
    if (row) row.push(box);
    else rows.push([box]);
    bottom = Math.max(bottom, box.y + box.height);
  }
  return rows;
}

/** The stretch of bus between everything that meets it, as an SVG path; none where all meet it at one place. */
export function busPath(onBus: readonly number[], busY: number): readonly string[] {
  const [left, right] = [Math.min(...onBus), Math.max(...onBus)];
  return left < right ? [`M${left} ${busY}H${right}`] : [];
}
