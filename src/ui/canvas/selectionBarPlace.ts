import { type Box, boxesOverlap } from "../../domain/arrangement/box.ts";
import type { BarPlace } from "../../store/sessionStore.ts";
import { onScreen, type View, type Window } from "./viewport.ts";

/** What the bar takes of the canvas with the space around it, in pixels. */
const [LONG, FOLDED, SHORT, UPRIGHT] = [452, 290, 50, { width: 84, height: 204 }] as const;
/** What the zoom bar takes of the width. */
const ZOOM_BAR = 170;

/** Whether a canvas of this width has no room for a button of everything that the bar can do. */
export function isNarrow(width: number): boolean {
  return width < LONG;
}

/** The place where the bar covers nothing that is drawn; above, where it covers something anyway. */
export function barPlace(drawn: readonly Box[], view: View, { width, height }: Window): BarPlace {
  const long = isNarrow(width) ? FOLDED : LONG;
  const areas: Readonly<Record<BarPlace, Box>> = {
    top: { x: (width - long) / 2, y: 0, width: long, height: SHORT },
    side: { x: width - UPRIGHT.width, y: 0, ...UPRIGHT },
    corner: { x: width - FOLDED, y: 0, width: FOLDED, height: SHORT },
    bottom: { x: (width + ZOOM_BAR - long) / 2, y: height - SHORT, width: long, height: SHORT },
  };
  const boxes = drawn.map((box) => onScreen(view, box));
  const isFree = (place: BarPlace) =>
    areas[place].y >= 0 && areas[place].height <= height && !boxes.some((box) => boxesOverlap(box, areas[place]));
  return (["top", "side", "corner", "bottom"] as const).find(isFree) ?? "top";
}
