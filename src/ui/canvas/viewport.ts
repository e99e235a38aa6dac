import type { Box } from "../../domain/arrangement/box.ts";

/** What of the canvas is seen: where its origin lies on the screen, in pixels, and how large one canvas unit is drawn. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** The visible part of the screen, in pixels. */
export interface Window {
  readonly width: number;
  readonly height: number;
}

/** Room that is kept free around what is shown, in pixels. */
export interface Margins {
  readonly side: number;
  readonly bottom: number;
}

export const MIN_ZOOM = 0.025;
export const MAX_ZOOM = 2;

/** A lower canvas has no zoom bar: it would cover what there is to see. */
const LEAST_WITH_BAR = 220;

export function hasZoomBar(height: number): boolean {
  return height >= LEAST_WITH_BAR;
}

/** How far out of view something may be, in pixels, to be drawn all the same. */
const NEARLY = 200;

/** Zoom below which a site becomes a card, and above which it opens again; apart, so that the border does not flicker. */
const FAR_BELOW = 0.3;
const NEAR_ABOVE = 0.34;

/** Whether sites are cards at a zoom, given whether they were. */
export function isFar(zoom: number, was: boolean): boolean {
  return zoom < (was ? NEAR_ABOVE : FAR_BELOW);
}

/** Steps of the stroke scale from one power of two to the next. */
const STEPS = 8;

/**
 * By how much strokes, and what is written on cards, are drawn larger so that they are seen from far away: in steps, so that it changes
 * seldom. On the screen they are never larger than meant, and never smaller by more than a step.
 */
export function strokeScale(zoom: number): number {
  return zoom >= 1 ? 1 : 2 ** (Math.floor(Math.log2(1 / zoom) * STEPS) / STEPS);
}

/** By how much, at most, something is smaller on the screen than the stroke scale means it to be. */
export const STROKE_STEP = 2 ** (1 / STEPS);

/** Canvas units between two dots at life size. */
const DOT_GAP = 20;

/** Pixels between two dots: of those that lie on the grid, or on every second, fourth … of it, the first that are not too dense. */
export function dotGap(zoom: number): number {
  const gap = DOT_GAP * zoom;
  return gap * 2 ** Math.max(0, Math.ceil(Math.log2(16 / gap)));
}

/** The view that shows a whole box in the middle, never larger than life; on whole pixels, so that moving it needs no smoothing. */
export function fitting(box: Box, window: Window, { side, bottom }: Margins): View {
  const room = roomOf(window, { side, bottom });
  const zoom = clamp(Math.min(room.width / box.width, room.height / box.height), MIN_ZOOM, 1);
  return {
    zoom,
    x: Math.round(side + (room.width - box.width * zoom) / 2 - box.x * zoom),
    y: Math.round(side + (room.height - box.height * zoom) / 2 - box.y * zoom),
  };
}

/** The view with the least change that shows a whole box; the very same where it is seen already. */
export function revealing(view: View, box: Box, window: Window, margins: Margins): View {
  const room = roomOf(window, margins);
  if (box.width * view.zoom > room.width || box.height * view.zoom > room.height) return fitting(box, window, margins);
  const [x, y] = [view.x + box.x * view.zoom, view.y + box.y * view.zoom];
  const dx = clamp(x, margins.side, margins.side + room.width - box.width * view.zoom) - x;
  const dy = clamp(y, margins.side, margins.side + room.height - box.height * view.zoom) - y;
  return dx === 0 && dy === 0 ? view : { ...view, x: view.x + dx, y: view.y + dy };
}

/** Whether a box is seen whole, however little room is left around it. */
export function sees(view: View, box: Box, window: Window): boolean {
  return revealing(view, box, window, { side: 0, bottom: 0 }) === view;
}

/** Whether any of a box is seen, or nearly so: in reach of a short move. */
export function boxInView(view: View, box: Box, window: Window): boolean {
  const { x, y, width, height } = onScreen(view, box);
  return x < window.width + NEARLY && y < window.height + NEARLY && x + width > -NEARLY && y + height > -NEARLY;
}

/** A box of the canvas as it lies on the screen. */
export function onScreen({ x, y, zoom }: View, box: Box): Box {
  return { x: x + box.x * zoom, y: y + box.y * zoom, width: box.width * zoom, height: box.height * zoom };
}

function roomOf({ width, height }: Window, { side, bottom }: Margins): Window {
  return { width: Math.max(1, width - 2 * side), height: Math.max(1, height - side - bottom) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
