import type { Locator, Page } from "@playwright/test";
import { boxNow, boxOf } from "./still.ts";
import type { StudioPage } from "./studio.ts";
import { expect } from "./test.ts";

/** A site as the canvas draws it. */
export const site = (page: Page, name: string) => page.getByRole("group", { name: `PSTN site ${name}`, exact: true });

/** An appliance as the canvas draws it. */
export const appliance = (page: Page, name: string) => page.getByRole("group", { name: new RegExp(`^Appliance ${name} in`) });

/** Drags with the mouse from the middle of one thing to a point of another. */
export async function drag(page: Page, from: Locator, to: Locator, at = { x: 0.5, y: 0.12 }): Promise<void> {
  const [start, end] = [await boxOf(from), await boxOf(to)];
  await page.mouse.move(start.x + start.width / 2, start.y + 10);
  await page.mouse.down();
  await page.mouse.move(start.x + start.width / 2 + 20, start.y + 30, { steps: 4 });
  await page.mouse.move(end.x + end.width * at.x, end.y + end.height * at.y, { steps: 12 });
  await page.mouse.up();
}

/** Waits until something stands wholly on the canvas. */
export async function expectSeen(studio: StudioPage, thing: Locator): Promise<void> {
  await expect
    .poll(async () => {
      const [canvas, box] = [await boxNow(studio.canvas), await thing.boundingBox()];
      return (
        box !== null &&
        box.x >= canvas.x - 1 &&
        box.y >= canvas.y - 1 &&
        box.x + box.width <= canvas.x + canvas.width + 1 &&
        box.y + box.height <= canvas.y + canvas.height + 1
      );
    })
    .toBe(true);
}
