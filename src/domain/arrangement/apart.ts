import type { Position } from "../model/layout.ts";
import type { Peers } from "./align.ts";
import { type Box, boxesOverlap } from "./box.ts";

/** One of the things: where it was, and where it is to be. */
interface Moved {
  readonly was: Box;
  readonly is: Box;
}

/**
 * Places on a line, of which each goes on along it just so far that it covers nothing that it did not cover before, and leaves room to what
 * it had left room to: so a row whose left edges are put on one line becomes a column.
 * @param along the axis along which things may go on
 */
export function keptApart(
  { boxes, origin, others, gap }: Peers,
  places: Readonly<Record<string, Position>>,
  along: "x" | "y",
): Readonly<Record<string, Position>> {
  const across = along === "x" ? "y" : "x";
  const length = along === "x" ? "width" : "height";
  const moved = [...boxes].map(([id, was]) => {
    const { x, y } = places[id] ?? { x: was.x - origin.x, y: was.y - origin.y };
    return { id, was, is: { ...was, x: x + origin.x, y: y + origin.y } };
  });
  const inOrder = moved.toSorted((one, other) => one.is[along] - other.is[along] || one.was[across] - other.was[across]);
  const byPlace = (one: Moved, other: Moved) => one.is[along] - other.is[along];
  // In order, so that whoever goes on passes what stands there one after the other.
  let standing = others.map((box): Moved => ({ was: box, is: box })).toSorted(byPlace);
  const kept: Record<string, Position> = {};
  for (const { id, was, is: wanted } of inOrder) {
    let is: Box = wanted;
    let from: Box | undefined;
    while (from !== is) {
      from = is;
      for (const other of standing) {
        if (isInTheWay({ was, is }, other, gap)) is = { ...is, [along]: other.is[along] + other.is[length] + gap[along] };
      }
    }
    standing = [...standing, { was, is }].toSorted(byPlace);
    kept[id] = { x: is.x - origin.x, y: is.y - origin.y };
  }
  return kept;
}

/** Whether one would lie on another, or nearer to it than there has to be, unless it did so before. */
function isInTheWay(one: Moved, other: Moved, gap: Position): boolean {
  if (!boxesOverlap(withRoom(one.is, gap), other.is)) return false;
  if (!boxesOverlap(withRoom(one.was, gap), other.was)) return true;
  return boxesOverlap(one.is, other.is) && !boxesOverlap(one.was, other.was);
}

function withRoom({ x, y, width, height }: Box, gap: Position): Box {
  return { x: x - gap.x, y: y - gap.y, width: width + 2 * gap.x, height: height + 2 * gap.y };
}
