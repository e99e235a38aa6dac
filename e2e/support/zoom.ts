import type { Locator } from "@playwright/test";
import type { StudioPage } from "./studio.ts";
import { expect } from "./test.ts";

/** How large the drawing is. */
export function zoomOf(canvas: Locator): Promise<number> {
  return canvas.locator(".react-flow__viewport").evaluate((drawing) => new DOMMatrix(getComputedStyle(drawing).transform).a);
}

/** Zooms by the wheel, around the middle of the canvas, until the drawing is just so large. */
export async function zoomJustTo({ page, canvas }: StudioPage, zoom: number): Promise<void> {
  const box = await canvas.boundingBox();
  if (!box) throw new Error("There is no canvas.");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.keyboard.down("Control");
  // Five hundred pixels of a wheel are half or twice as large.
  await page.mouse.wheel(0, -500 * Math.log2(zoom / (await zoomOf(canvas))));
  await page.keyboard.up("Control");
  await expect.poll(() => zoomOf(canvas)).toBeCloseTo(zoom, 3);
}

/** Distances from life size to where sites become cards. */
export const ZOOMS = [1, 0.9, 0.87, 0.78, 0.7, 0.66, 0.63, 0.57, 0.54, 0.5, 0.47, 0.43, 0.39, 0.36, 0.31] as const;
