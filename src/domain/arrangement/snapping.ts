import type { Box } from "./box.ts";

/** A line that what is moved has in common with what stands still, as long as it takes to see between what. */
export interface Guide {
  /** `x`: upright at this x; `y`: level at this y. */
  readonly axis: "x" | "y";
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** How far to go on so that edges or middles meet, and the lines they meet on. */
export interface Snap {
  readonly dx: number;
  readonly dy: number;
  readonly guides: readonly Guide[];
}

type Axis = Guide["axis"];
const SIZES = { x: "width", y: "height" } as const;
const OTHER = { x: "y", y: "x" } as const;

/**
 * Where a box that is being moved snaps to: an edge to the nearest edge of another, or its middle to another's.
 * @param reach how near a line must be, in canvas units
 */
export function snap(moving: Box, others: readonly Box[], reach: number): Snap {
  const [dx, dy] = [nearest(moving, others, "x", reach), nearest(moving, others, "y", reach)];
  const there = { ...moving, x: moving.x + (dx ?? 0), y: moving.y + (dy ?? 0) };
  const guides = [...(dx === undefined ? [] : guidesOf(there, others, "x")), ...(dy === undefined ? [] : guidesOf(there, others, "y"))];
  return { dx: dx ?? 0, dy: dy ?? 0, guides };
}

const PARTS = ["edges", "middle"] as const;

function linesOf(box: Box, axis: Axis, part: (typeof PARTS)[number]): readonly number[] {
  const size = box[SIZES[axis]];
  return part === "middle" ? [box[axis] + size / 2] : [box[axis], box[axis] + size];
}

function nearest(moving: Box, others: readonly Box[], axis: Axis, reach: number): number | undefined {
  let best: number | undefined;
  for (const part of PARTS) {
    const owns = linesOf(moving, axis, part);
    for (const line of others.flatMap((other) => linesOf(other, axis, part))) {
      for (const own of owns) if (Math.abs(line - own) <= Math.abs(best ?? reach)) best = line - own;
    }
  }
  return best;
}

/**
 * The lines on which the box meets others, each from the outermost of them to the other end. Where both edges meet something,
 * the line between them would say nothing more.
 */
function guidesOf(box: Box, others: readonly Box[], axis: Axis): readonly Guide[] {
  const along = OTHER[axis];
  const guides = PARTS.flatMap((part) =>
    linesOf(box, axis, part).flatMap((at) => {
      const met = others.filter((other) => linesOf(other, axis, part).some((line) => Math.abs(line - at) < 0.5));
      if (met.length === 0) return [];
      const all = [box, ...met];
      const from = Math.min(...all.map((one) => one[along]));
      const to = Math.max(...all.map((one) => one[along] + one[SIZES[along]]));
      return [{ axis, at, from, to }];
    }),
  );
  return guides.slice(0, 2);
}
