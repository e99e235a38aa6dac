import type { Page } from "@playwright/test";
import { overlap } from "./support/drawn.ts";
import { type Box, boxNow, boxOf, whenStill } from "./support/still.ts";
import { StudioPage } from "./support/studio.ts";
import { expect, test } from "./support/test.ts";

const bottomOf = ({ y, height }: Box) => y + height;

test("problems keep their places while their mends are worked out", async ({ page }) => {
  // Once the letters have come: every height that a row has had, frame by frame.
  await page.addInitScript(() => {
    const heights: Record<string, number[]> = {};
    const look = () => {
      const rows = document.fonts.status === "loaded" ? document.querySelectorAll<HTMLElement>('ul[aria-label="Problems"] > li') : [];
      for (const { dataset, offsetHeight } of rows) {
        const index = dataset.index ?? "";
        const seen = heights[index] ?? [];
        if (!seen.includes(offsetHeight)) heights[index] = [...seen, offsetHeight];
      }
      document.documentElement.dataset.heights = JSON.stringify(Object.values(heights));
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.setViewportSize({ width: 1440, height: 1600 });
  const studio = new StudioPage(page);
  await studio.open("with-problems");
  // One mend after the other comes: this is the last.
  await expect(studio.problems.getByRole("button", { name: "Add 3 appliances" })).toBeVisible();
  const heights = await page.evaluate<number[][]>(() => JSON.parse(document.documentElement.dataset.heights ?? "[]"));
  expect(heights.length).toBeGreaterThan(5);
  for (const seen of heights) expect(seen).toHaveLength(1);
});

test("what an import says covers nothing of what it brought", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const studio = new StudioPage(page);
  await studio.open();
  await studio.choose(() => studio.menu(/^Design:/, "Open a folder …"), "fixtures/estate");
  await studio.makeNewDesign();
  const notice = page.getByRole("status").filter({ hasText: "Open the audit" });
  await expect(notice).toBeVisible();
  const pstn = studio.canvas.getByText("PSTN", { exact: true });
  await expect.poll(async () => bottomOf(await boxNow(pstn)) <= (await boxNow(notice)).y).toBe(true);
});

test("the label of the field that Shift+Tab comes to is seen, below the head of the inspector", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.select(/^SEA-HOST2/);
  await studio.inspector.getByRole("group", { name: "Edge", exact: true }).getByRole("textbox").last().focus();
  const head = bottomOf(await boxOf(studio.inspector.locator("header")));
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press("Shift+Tab");
    const top = await page.evaluate(() => {
      const field = document.activeElement;
      const label = field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.labels?.[0] : undefined;
      return label?.getBoundingClientRect().top;
    });
    if (top !== undefined) expect(top).toBeGreaterThanOrEqual(head);
  }
});

test("the list of an export with errors begins at its beginning where drafts are told of at once", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const studio = new StudioPage(page);
  await studio.open("with-problems");
  await studio.menu("Export", "Everything as zip …");
  const files = page.getByRole("list", { name: "Files" });
  await expect(files.getByRole("button", { name: /^Amsterdam.*drafts/ })).toBeInViewport({ ratio: 1 });
  await expect(files.getByText("README.txt")).toBeInViewport({ ratio: 1 });
});

test("with 320 pixels of width a template is seen whole in its dialog", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const studio = new StudioPage(page);
  await studio.open();
  await studio.menu(/^Design:/, "New from template …");
  const dialog = page.getByRole("dialog", { name: "New from template" });
  const cards = dialog.getByRole("list").getByRole("button");
  await expect(cards.first()).toBeFocused();
  for (const card of await cards.all()) {
    await card.focus();
    // But for what is lost between two pixels.
    await expect(card).toBeInViewport({ ratio: 0.99 });
  }
});

test("a key that is pressed as soon as the studio is seen is not lost", async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector("main")) return;
      observer.disconnect();
      window.dispatchEvent(new KeyboardEvent("keydown", { key: "?", shiftKey: true, bubbles: true, cancelable: true }));
    }).observe(document, { subtree: true, childList: true });
  });
  await new StudioPage(page).open("two-sites");
  await expect(page.getByRole("dialog", { name: "Keyboard and mouse" })).toBeVisible();
});

/** Where the bar of several selected things stands, and what the studio says. */
async function barAndWords(page: Page): Promise<readonly [bar: Box, said: Box]> {
  const bar = page.getByRole("toolbar", { name: "Selection" });
  const said = page.getByRole("status").locator("> *").or(page.getByRole("alert").locator("> *"));
  return whenStill(page, async () => [await boxNow(bar), await boxNow(said)] as const);
}

/** How far a hand moves the view, one after the other. */
const WAYS = [
  [0, 0],
  [0, 120],
  [-60, 0],
  [0, -240],
  [500, 0],
] as const;

test("what is said stands beside the bar of what is selected, wherever that is and however large the canvas", async ({ page, context }) => {
  test.slow();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await page.evaluate(() => navigator.clipboard.writeText("no row of any spreadsheet"));
  const places = new Set<string>();
  for (const width of [1024, 1280, 1600, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    for (const dock of ["Hide the dock", "Show the dock", "Enlarge the dock", "Make the dock small again"]) {
      await page.getByRole("button", { name: dock }).click();
      for (const [dx, dy] of WAYS) {
        const canvas = await boxNow(studio.canvas);
        await page.mouse.move(canvas.x + canvas.width / 2, canvas.y + 80);
        await page.mouse.wheel(dx, dy);
        for (const keys of ["Control+A", "Control+V"]) await studio.canvas.press(keys);
        await expect(page.getByRole("status")).toContainText("Nothing was pasted");
        const [bar, said] = await barAndWords(page);
        expect(overlap(bar, said), `${width}, ${dock}, ${dx}, ${dy}`).toBe(false);
        const isAtRight = canvas.x + canvas.width - bar.x - bar.width < 20;
        places.add(bar.height > 100 ? "upright" : bar.y > canvas.y + 20 ? "below" : isAtRight ? "in the corner" : "above");
      }
      await page.keyboard.press("Shift+1");
    }
  }
  expect([...places].toSorted()).toEqual(["above", "below", "in the corner", "upright"]);
});
