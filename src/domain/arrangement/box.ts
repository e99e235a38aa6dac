import type { Position } from "../model/layout.ts";

/** A rectangle in canvas units. */
export interface Box extends Position {
  readonly width: number;
  readonly height: number;
}

/** Whether a point lies in a box, its edges included. */
export function boxHolds(box: Box, point: Position): boolean {
  return point.x >= box.x && point.x <= box.x + box.width && point.y >= box.y && point.y <= box.y + box.height;
}

/** Whether two boxes have more than an edge in common. */
export function boxesOverlap(one: Box, other: Box): boolean {
  return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;
}

/** The smallest box around all of them; undefined when there are none. */
export function boundsOf(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

export function middleOf(box: Box): Position {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

export function topMiddle(box: Box): Position {
  return { x: box.x + box.width / 2, y: box.y };
}

export function bottomMiddle(box: Box): Position {
  return { x: box.x + box.width / 2, y: box.y + box.height };
}
