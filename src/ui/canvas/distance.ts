import { STROKE_STEP } from "./viewport.ts";

/** What is smaller on the screen, in pixels, cannot be read. */
export const READABLE = 9;

/** From how far one looks: which words of the drawing are seen, and how large they are set. */
export interface Distance {
  /** The zoom from which on one is so near. */
  readonly from: number;
  /** The classes of the canvas; what is said of a nearer distance holds of those beyond it. */
  readonly className: string;
  /** The least size of words, in canvas units: all the way to the next distance they can be read. */
  readonly least: number;
  /** How wide a line is at least, in canvas units: a pixel of the screen, for of less some are lost between two. */
  readonly hairline: number;
}

/** The distances from near to far; from farther than the last, sites are cards. */
export const DISTANCES: readonly Distance[] = [
  distance(0.88, ""),
  distance(0.66, "shrunk"),
  distance(0.5, "middle"),
  distance(0.38, "middle faint"),
  distance(0.3, "middle faint dim"),
];

function distance(from: number, className: string): Distance {
  return { from, className, least: Math.ceil((READABLE / from) * 4) / 4, hairline: Math.ceil((1 / from) * 4) / 4 };
}

/** The least size of words on cards, which are drawn larger by the stroke scale: they come to no less on the screen. */
export const LEAST_ON_CARDS = Math.ceil(READABLE * STROKE_STEP * 100) / 100;

const FARTHEST = DISTANCES[DISTANCES.length - 1] as Distance;

/** How far away one is at a zoom: one of a few, so that what changes with it changes seldom. */
export function distanceOf(zoom: number): Distance {
  return DISTANCES.find(({ from }) => zoom >= from) ?? FARTHEST;
}
