import type { Position } from "../model/layout.ts";

/** How a bundle of links runs between a bus and the things it serves. */
export interface RailPlan {
  /** The points served: where a link touches each thing. */
  readonly points: readonly Position[];
  /** The height of the bus. */
  readonly busY: number;
  /** Where the bundle goes around rows that stand between others and the bus. */
  readonly riserX: number;
  /** How far from its things a row's rail runs. */
  readonly clearance: number;
}

/**
 * The SVG path of a bundle: every point is tied to the bus without crossing another row. Points of the row next to the bus
 * go straight to it; other rows have a rail of their own that meets the bus over the riser.
 */
export function railPath({ points, busY, riserX, clearance }: RailPlan): string {
  if (points.length === 0) return "";
  const towardBus = busY >= (points[0]?.y ?? 0) ? 1 : -1;
  const rows = new Map<number, Position[]>();
  for (const point of points) {
    const row = rows.get(point.y);
    if (row) row.push(point);
    else rows.set(point.y, [point]);
  }
  const heights = [...rows.keys()].sort((one, other) => (one - other) * towardBus);
  const nearest = heights.at(-1);
  const parts: string[] = [];
  const onBus: number[] = [];
  for (const height of heights) {
    const row = rows.get(height) ?? [];
    const xs = row.map((point) => point.x);
    if (height === nearest) {
      for (const x of xs) parts.push(`M${x} ${height}V${busY}`);
      onBus.push(...xs);
      continue;
    }
    const rail = height + clearance * towardBus;
    for (const x of xs) parts.push(`M${x} ${height}V${rail}`);
    parts.push(`M${Math.max(...xs, riserX)} ${rail}H${Math.min(...xs, riserX)}`);
    parts.push(`M${riserX} ${rail}V${busY}`);
    onBus.push(riserX);
  }
  const [left, right] = [Math.min(...onBus), Math.max(...onBus)];
  if (left < right) parts.push(`M${left} ${busY}H${right}`);
  return parts.join("");
}
