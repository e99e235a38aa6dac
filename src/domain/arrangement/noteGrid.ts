import type { Position } from "../model/layout.ts";
import type { Box } from "./box.ts";
import { HAND_GAP, isTooClose } from "./freeSpot.ts";
import { NOTE_SIZE } from "./notes.ts";

/** From one new note to the next one right of it, and to the next below. */
const STEP = { x: NOTE_SIZE.width + HAND_GAP, y: NOTE_SIZE.height + HAND_GAP };

/** How many times wider than high many notes are together: about what a canvas is. */
const SHAPE = 1.5;

/**
 * The first free place for a new note in a grid, column by column. It is as high as what it stands beside, and higher where so many
 * notes would become one long row.
 * @param start its upper left corner
 * @param count how many notes there are with the new one
 */
export function freeCell(start: Position, height: number, count: number, taken: readonly Box[]): Position {
  const rows = Math.max(1, Math.floor((height + HAND_GAP) / STEP.y), Math.ceil(Math.sqrt((count * STEP.x) / STEP.y / SHAPE)));
  for (let cell = 0; ; cell += 1) {
    const place = { x: start.x + Math.floor(cell / rows) * STEP.x, y: start.y + (cell % rows) * STEP.y };
    if (!taken.some((box) => isTooClose({ ...place, ...NOTE_SIZE }, box))) return place;
  }
}
