import { type Box, boxesOverlap } from "../../domain/arrangement/box.ts";
import { onScreen, type View, type Window } from "./viewport.ts";

/** Where the bar of what is selected can stand: above in the middle, as a block at the right, or below beside the zoom bar. */
export type BarPlace = "top" | "side" | "bottom";

/** What the bar takes of the canvas with the space around it, in pixels. */
const [LONG, SHORT, BLOCK] = [452, 50, { width: 84, height: 256 }] as const;
/** What the zoom bar takes of the width. */
const ZOOM_BAR = 170;

/** The place where the bar covers nothing that is drawn; above, where it covers something anyway. */
export function barPlace(drawn: readonly Box[], view: View, { width, height }: Window): BarPlace {
  const areas: Readonly<Record<BarPlace, Box>> = {
    top: { x: (width - LONG) / 2, y: 0, width: LONG, height: SHORT },
    side: { x: width - BLOCK.width, y: 0, ...BLOCK },
    bottom: { x: (width + ZOOM_BAR - LONG) / 2, y: height - SHORT, width: LONG, height: SHORT },
  };
  const boxes = drawn.map((box) => onScreen(view, box));
  const isFree = (place: BarPlace) => !boxes.some((box) => boxesOverlap(box, areas[place]));
  return (["top", "side", "bottom"] as const).find(isFree) ?? "top";
}
