import type { Locator, Page } from "@playwright/test";
import { expect } from "./test.ts";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** So many pictures later a move that was asked for has begun, however slow the machine: it begins with one picture or the next. */
const PICTURES = 5;

/** Waits until the page has painted what it has been asked for. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(async (pictures) => {
    await document.fonts.ready;
    for (let seen = 0; seen < pictures; seen += 1) await new Promise(requestAnimationFrame);
  }, PICTURES);
}

/** What one sees once it stands still: a look at a view or a field on its way says nothing of where it will be. */
export async function whenStill<Seen>(page: Page, look: () => Promise<Seen>): Promise<Seen> {
  let last = await look();
  await expect
    .poll(
      async () => {
        const before = JSON.stringify(last);
        await painted(page);
        last = await look();
        return JSON.stringify(last) === before;
      },
      { intervals: [0] },
    )
    .toBe(true);
  return last;
}

/** Where something is on the screen once it stands still. */
export async function boxOf(what: Locator): Promise<Box> {
  await expect(what).toBeVisible();
  return whenStill(what.page(), () => boxNow(what));
}

/** Where something is at this moment, on its way perhaps: for what is looked at again and again until it has come. */
export async function boxNow(what: Locator): Promise<Box> {
  const box = await what.boundingBox();
  if (!box) throw new Error("It is not drawn.");
  return box;
}
