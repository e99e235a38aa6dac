import type { Box } from "../../domain/arrangement/box.ts";
import { type Projection, wholeBounds } from "./projection.ts";
import { fitting, hasZoomBar, isFar, type Margins, onScreen, type View, type Window } from "./viewport.ts";

/** What is left free around the drawing. */
export const MARGINS: Margins = { side: 24, bottom: 24 };
/** Room for the zoom bar below what would lie under it. */
const ABOVE_ZOOM_BAR: Margins = { side: 24, bottom: 62 };
/** What is left free between the drawing and a notice below it. */
const ABOVE_NOTICE = 8;
const ZOOM_BAR = { width: 170, height: 56 } as const;
/** Where the bar of what is selected ends. */
const SELECTION_BAR = 51;

/**
 * The view of everything; of nothing, where one begins to draw. Nothing comes to lie under the zoom bar or what the studio says just now.
 * @param zoom how near one is so far
 * @param notice how much of the foot of the canvas a notice takes, in pixels
 */
export function wholeView(projection: Projection, window: Window, zoom: number, notice: number): View {
  const near = wholeBounds(projection, false);
  if (near === undefined) return { x: 0, y: 0, zoom: 1 };
  const goesFar = isFar(fitting(near, window, MARGINS).zoom, isFar(zoom, false));
  const whole = (goesFar ? wholeBounds(projection, true) : near) ?? near;
  const view = belowSelectionBar(fitting(whole, window, MARGINS), whole, window.height);
  const isUnderBar = [...projection.frames.values()].some((frame) => isUnderZoomBar(onScreen(view, frame), window.height));
  const box = onScreen(view, whole);
  const isUnderNotice = notice > 0 && box.y + box.height > window.height - notice;
  if (!isUnderBar && !isUnderNotice) return view;
  return fitting(whole, window, { ...ABOVE_ZOOM_BAR, bottom: Math.max(isUnderBar ? ABOVE_ZOOM_BAR.bottom : 0, notice + ABOVE_NOTICE) });
}

/** The view a little lower, where there is room: when several things are selected a bar stands above. */
function belowSelectionBar(view: View, whole: Box, height: number): View {
  const box = onScreen(view, whole);
  const lower = SELECTION_BAR - box.y;
  return lower > 0 && box.y + box.height + lower <= height - MARGINS.bottom ? { ...view, y: view.y + Math.ceil(lower) } : view;
}

/** The view of some things, of which the zoom bar covers nothing. */
export function clearView(bounds: Box, window: Window): View {
  const view = fitting(bounds, window, MARGINS);
  return isUnderZoomBar(onScreen(view, bounds), window.height) ? fitting(bounds, window, ABOVE_ZOOM_BAR) : view;
}

function isUnderZoomBar(box: Box, height: number): boolean {
  return hasZoomBar(height) && box.x < ZOOM_BAR.width && box.y + box.height > height - ZOOM_BAR.height;
}
