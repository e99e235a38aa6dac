import type { Locator } from "@playwright/test";
import { crosses, drawnOn, overlaps } from "./support/drawn.ts";
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

test("no badge of an appliance covers the name of the firewall above it, from whatever distance", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("with-problems");
  await page.getByRole("button", { name: "Hide the dock" }).click();
  // It stands at the right of its site, where the names of firewalls do.
  const badge = studio.canvas.getByRole("group", { name: /^Appliance SEA-HOST3/ }).locator(".count");
  const firewall = studio.canvas.getByRole("group", { name: "PSTN site Seattle" }).getByText("firewall").first();
  for (const zoom of ZOOMS.toReversed()) {
    await zoomJustTo(studio, zoom);
    const [corner, name] = [await badge.boundingBox(), await firewall.boundingBox()];
    // From where firewalls have no name there is nothing to cover; below its letters a line has room of its own.
    if (corner && name) expect(name.y + 0.85 * name.height, `at ${zoom}`).toBeLessThan(corner.y);
  }
});

for (const fixture of ["two-sites", "branches", "fifteen-plus-one"]) {
  test(`no trunk of ${fixture} runs through the names of zones and firewalls, and none lies on anything, from whatever distance`, async ({
    page,
  }) => {
    const studio = new StudioPage(page);
    await studio.open(fixture);
    await page.getByRole("button", { name: "Hide the dock" }).click();
    await expect(studio.canvas.getByRole("group", { name: /^PSTN site/ }).first()).toBeVisible();
    for (const zoom of ZOOMS.toReversed()) {
      await zoomJustTo(studio, zoom);
      const { contents, words, links } = await drawnOn(studio);
      // The number of trunks stands on them.
      const names = words.filter(({ name, width }) => width > 0 && !/trunks?$/.test(name));
      if (zoom > 0.38) expect(names.length).toBeGreaterThan(0);
      expect(overlaps([...contents, ...names]), `at ${zoom}`).toEqual([]);
      const crossed = links.flatMap((link) => names.filter((one) => crosses(link, one)).map(({ name }) => `${name} in ${link.within}`));
      expect(crossed, `at ${zoom}`).toEqual([]);
    }
  });
}

test("a note of a usual length is read whole from where a few sites are seen, and from farther away as many lines as fit", async ({
  page,
}) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.add("Note");
  const text = "Ask the carrier:\n– 2 × E1 or SIP trunk?\n– who owns the SBC certificates";
  await page.getByRole("textbox", { name: /^Text of the note/ }).fill(text);
  await page.keyboard.press("Control+Enter");
  const note = studio.canvas.getByRole("group", { name: /^Note / });
  const cutOff = () =>
    note.evaluate((one) => {
      const words = one.querySelector("p");
      if (!words) throw new Error("Nothing is written on it.");
      const [paper, seen] = [one.getBoundingClientRect(), words.getBoundingClientRect()];
      const lines = Math.round((words.scrollHeight - words.clientHeight) / Number.parseFloat(getComputedStyle(words).lineHeight));
      return { lines, pixels: Math.max(0, seen.bottom - paper.bottom) };
    });
  for (const zoom of ZOOMS.toReversed()) {
    await zoomJustTo(studio, zoom);
    if (zoom > 0.43) await expect.poll(cutOff, `at ${zoom}`).toEqual({ lines: 0, pixels: 0 });
    else await expect.poll(async () => (await cutOff()).pixels, `at ${zoom}`).toBe(0);
  }
  await zoomJustTo(studio, 0.31);
  await expect(note.getByText("who owns")).toBeHidden();
});

test("where the name of a gateway has no room, dots say so, and nothing of it stands over what is beside it", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.canvas.getByRole("group", { name: /^Gateway sbc1.* in Seattle/ }).click();
  await page.keyboard.press("Shift+G");
  const name = studio.canvas.getByRole("group", { name: /^Gateway Unnamed gateway/ }).getByTitle("Unnamed gateway");
  /** What is cut off with no room for a letter and dots, and what is wider than the name may be. */
  const cutOff = () =>
    name.evaluate((one) => {
      const parts = [...one.children].filter((part) => part instanceof HTMLElement);
      const dotless = parts.filter((part) => {
        const isCut = part.scrollWidth > part.clientWidth;
        return isCut && part.clientWidth < 1.5 * Number.parseFloat(getComputedStyle(part).fontSize);
      });
      const end = Math.max(...parts.map((part) => part.getBoundingClientRect().right));
      return {
        dotless: dotless.map((part) => part.textContent),
        outside: Math.max(0, Math.round(end - one.getBoundingClientRect().right)),
      };
    });
  await expect(name).toBeVisible();
  for (const zoom of ZOOMS.toReversed()) {
    await zoomJustTo(studio, zoom);
    await expect.poll(cutOff, `at ${zoom}`).toEqual({ dotless: [], outside: 0 });
  }
});

test("a site that is dragged is dragged on the small map as well, and stands there alone", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await page.getByRole("button", { name: "Hide the dock" }).click();
  const seattle = studio.canvas.getByRole("group", { name: "PSTN site Seattle" });
  await expect(seattle).toBeVisible();
  await zoomJustTo(studio, 1);
  const boxNow = async () => {
    const box = await seattle.boundingBox();
    if (!box) throw new Error("It is not drawn.");
    return box;
  };
  // Upwards, so that the map has room below.
  const { x, y, height } = await boxNow();
  await page.mouse.move(640, 400);
  await page.mouse.wheel(x - 300, y + height - 480);
  await expect.poll(async () => (await boxNow()).x).toBe(300);
  const boxes = studio.canvas.locator("svg.touch-none rect[rx='12']");
  const lefts = () => boxes.evaluateAll((all) => all.map((one) => Number(one.getAttribute("x"))).toSorted((one, other) => one - other));
  await seattle.click({ position: { x: 60, y: 16 } });
  await expect(boxes).toHaveCount(2);
  const before = await lefts();
  const now = await boxNow();
  await page.mouse.move(now.x + 60, now.y + 16);
  await page.mouse.down();
  await page.mouse.move(now.x + 120, now.y + 56, { steps: 4 });
  await expect.poll(lefts).not.toEqual(before);
  await expect(boxes).toHaveCount(2);
  await page.keyboard.press("Escape");
  await expect.poll(lefts).toEqual(before);
  await page.mouse.up();
});

test("the small map that makes way for the drawing grows under the pointer, and is small again without it", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await expect(studio.canvas.getByRole("group", { name: /^PSTN site/ }).first()).toBeVisible();
  await zoomJustTo(studio, 1.5);
  // Nobody but the pointer comes to it, so it has no role.
  const map = studio.canvas.locator("svg.touch-none");
  const height = async () => (await map.boundingBox())?.height ?? 0;
  await expect.poll(height).toBeGreaterThan(0);
  const small = await height();
  await map.hover();
  await expect.poll(height).toBeGreaterThan(small);
  await page.mouse.move(640, 100);
  await expect.poll(height).toBe(small);
});
