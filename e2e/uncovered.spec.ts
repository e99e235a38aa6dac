import type { Locator } from "@playwright/test";
import { StudioPage } from "./support/studio.ts";
import { expect, test } from "./support/test.ts";
import { ZOOMS, zoomJustTo } from "./support/zoom.ts";

/** So large that several sites are seen at life size. */
test.use({ viewport: { width: 1800, height: 1200 }, reducedMotion: "reduce" });

/** What of the words of an appliance or a gateway lies under the badge at its corner. */
function coveredByBadges(things: Locator): Promise<string[]> {
  return things.evaluateAll((all) =>
    all.flatMap((thing) => {
      const badge = thing.querySelector(".count")?.getBoundingClientRect();
      if (badge === undefined) return [];
      const found: string[] = [];
      const texts = document.createTreeWalker(thing, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const element = text.parentElement;
        if (!element?.checkVisibility() || element.closest(".count")) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        const isCut = getComputedStyle(element).overflowX !== "visible";
        for (const { left, right, top, bottom } of range.getClientRects()) {
          const end = isCut ? Math.min(right, element.getBoundingClientRect().right) : right;
          // Above and below its letters a line has room of its own.
          const room = (bottom - top) / 5;
          const isApart = end <= badge.left || left >= badge.right || bottom - room <= badge.top || top + room >= badge.bottom;
          if (!isApart) found.push(`${thing.ariaLabel}: ${text.textContent}`);
        }
      }
      return found;
    }),
  );
}

test("no badge of problems covers what is written beside it, from whatever distance", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open();
  await studio.choose(() => studio.menu(/^Design:/, "Open a folder …"), "fixtures/estate");
  await studio.makeNewDesign();
  await page.getByRole("button", { name: "Hide the dock" }).click();
  const things = studio.canvas.getByRole("group", { name: /^(?:Appliance|Gateway) / });
  await expect(things.filter({ has: page.locator(".count") }).first()).toBeVisible();
  for (const zoom of ZOOMS.toReversed()) {
    await zoomJustTo(studio, zoom);
    expect(await coveredByBadges(things), `at ${zoom}`).toEqual([]);
  }
});
