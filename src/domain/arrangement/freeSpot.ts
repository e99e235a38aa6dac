import type { Position } from "../model/layout.ts";
import type { Box } from "./box.ts";

/** Canvas units that are left between a frame that a hand has put somewhere and its neighbours. */
export const HAND_GAP = 12;

/** More tries than a canvas needs that a person has arranged; beyond them the frame stands right of everything. */
const TRIES = 150;

/**
 * The place nearest to where a box is wanted at which it overlaps nothing. A box that stands in the way is left on one of
 * its four sides; what stands in the way there is left again, always going on from the try that is nearest.
 */
export function freeSpot(wanted: Box, taken: readonly Box[]): Position {
  const { width, height } = wanted;
  const tries: Try[] = [{ x: wanted.x, y: wanted.y, distance: 0 }];
  const seen = new Set<string>();
  for (let count = 0; count < TRIES; count += 1) {
    const place = takeNearest(tries);
    if (place === undefined) break;
    const { x, y } = place;
    const box = { x, y, width, height };
    const blocker = taken.find((other) => isTooClose(box, other));
    if (blocker === undefined) return { x, y };
    for (const next of placesAround(place, wanted, blocker)) {
      const key = `${next.x} ${next.y}`;
      if (seen.has(key)) continue;
      seen.add(key);
      tries.push({ ...next, distance: Math.hypot(next.x - wanted.x, next.y - wanted.y) });
    }
  }
  return { x: Math.max(...taken.map((box) => box.x + box.width)) + HAND_GAP, y: wanted.y };
}

/** A place, and how far it is from where the box is wanted. */
interface Try extends Position {
  readonly distance: number;
}

/** Takes the try nearest to the wanted place out of the list; of several the first, so that the same picture comes about again. */
function takeNearest(tries: Try[]): Position | undefined {
  let nearest = 0;
  tries.forEach(({ distance }, index) => {
    if (distance < (tries[nearest]?.distance ?? 0)) nearest = index;
  });
  return tries.splice(nearest, 1)[0];
}

/** Right, below, left and above of what stands in the way; never farther along the other axis than it is. */
function placesAround({ x, y }: Position, { width, height }: Box, blocker: Box): readonly Position[] {
  return [
    { x: blocker.x + blocker.width + HAND_GAP, y },
    { x, y: blocker.y + blocker.height + HAND_GAP },
    { x: blocker.x - width - HAND_GAP, y },
    { x, y: blocker.y - height - HAND_GAP },
  ];
}

/** Whether two boxes overlap or leave less between them than there has to be. */
export function isTooClose(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width + HAND_GAP &&
    other.x < one.x + one.width + HAND_GAP &&
    one.y < other.y + other.height + HAND_GAP &&
    other.y < one.y + one.height + HAND_GAP
  );
}
