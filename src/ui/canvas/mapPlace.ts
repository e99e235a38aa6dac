import { type Box, boxesOverlap } from "../../domain/arrangement/box.ts";
import { onScreen, type View, type Window } from "./viewport.ts";

/**
 * The longest sides of the map, in pixels, where it stands, and what canvas it takes. The smallest stands beside the zoom bar, where it
 * covers least of a drawing that fills the canvas; under the pointer it grows.
 */
export const MAPS = {
  large: { width: 180, height: 120, left: 12, bottom: 56, least: { width: 600, height: 280 } },
  small: { width: 108, height: 76, left: 12, bottom: 56, least: { width: 420, height: 240 } },
  low: { width: 100, height: 44, left: 166, bottom: 12, least: { width: 420, height: 240 } },
  grown: { width: 180, height: 120, left: 166, bottom: 12, least: { width: 600, height: 280 } },
} as const;

export type MapSize = keyof typeof MAPS;

/** What the map has to keep clear of. */
export interface MapObstacles {
  /** All that is drawn. */
  readonly drawn: readonly Box[];
  /** What is selected, together. */
  readonly selected: Box | undefined;
  /** Several things are selected: their bar may stand beside the zoom bar. */
  readonly several: boolean;
}

/** The map that covers nothing; where there is none the lowest one, or of several selected things one that covers none of them. */
export function mapFor({ drawn, selected, several }: MapObstacles, view: View, window: Window): MapSize | undefined {
  const boxes = drawn.map((box) => onScreen(view, box));
  const covers = (size: MapSize, all: readonly Box[]) => all.some((box) => boxesOverlap(box, placeOf(size, window.height)));
  const isClear = (size: MapSize) => hasRoom(size, window) && !covers(size, boxes);
  const spares = (size: MapSize) => hasRoom(size, window) && !(selected && covers(size, [onScreen(view, selected)]));
  const clear = (["large", "small"] as const).find(isClear);
  return clear ?? (several ? (["large", "small"] as const) : (["low"] as const)).find(spares);
}

/** Whether the canvas is large enough for a map. */
export function hasRoom(size: MapSize, { width, height }: Window): boolean {
  const { least } = MAPS[size];
  return width >= least.width && height >= least.height;
}

/** What of the canvas it may cover. */
function placeOf(size: MapSize, height: number): Box {
  const { left, bottom, ...most } = MAPS[size];
  return { x: left, y: height - bottom - most.height - 10, width: most.width + 10, height: most.height + 10 };
}
