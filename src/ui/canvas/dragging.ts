import { type Box, boundsOf } from "../../domain/arrangement/box.ts";
import { type Guide, snap } from "../../domain/arrangement/snapping.ts";
import type { Position } from "../../domain/model/layout.ts";
import type { Projection } from "./projection.ts";

type Positions = Readonly<Record<string, Position>>;

/** Where what is dragged is drawn, and the lines it shares with what stands still. */
export interface Dragged {
  readonly positions: Positions;
  readonly guides: readonly Guide[];
}

/**
 * Snaps what is dragged to what stands beside it: frames and notes to each other, and what is in a site to the rest of that site.
 * @param moved places from the top left corner of the parent, as the pointer has them
 * @param reach how near a line must be, in canvas units
 */
export function snapDragged(projection: Projection, moved: Positions, parent: string | undefined, reach: number): Dragged {
  const boxes = parent === undefined ? new Map([...projection.frames, ...projection.notes]) : projection.arrangements.get(parent)?.boxes;
  const frame = parent === undefined ? { x: 0, y: 0 } : projection.frames.get(parent);
  const moving = boundsOf(Object.entries(moved).flatMap(([id, place]) => boxAt(boxes?.get(id), place)));
  if (!boxes || !frame || !moving) return { positions: moved, guides: [] };
  const others = [...boxes].filter(([id]) => moved[id] === undefined).map(([, box]) => box);
  const { dx, dy, guides } = snap(moving, others, reach);
  const positions = Object.fromEntries(Object.entries(moved).map(([id, { x, y }]) => [id, { x: x + dx, y: y + dy }]));
  return { positions, guides: guides.map((guide) => onCanvas(guide, frame)) };
}

function boxAt(box: Box | undefined, place: Position): readonly Box[] {
  return box ? [{ ...box, ...place }] : [];
}

function onCanvas({ axis, at, from, to }: Guide, { x, y }: Position): Guide {
  const [across, along] = axis === "x" ? [x, y] : [y, x];
  return { axis, at: at + across, from: from + along, to: to + along };
}
