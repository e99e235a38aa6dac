import type { Locator } from "@playwright/test";
import { StudioPage } from "./support/studio.ts";
import { expect, test } from "./support/test.ts";

async function boxOf(one: Locator) {
  const box = await one.boundingBox();
  if (!box) throw new Error("It is not drawn.");
  return { ...box, bottom: box.y + box.height };
}

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
  await expect.poll(async () => (await boxOf(pstn)).bottom <= (await boxOf(notice)).y).toBe(true);
});

test("the label of the field that Shift+Tab comes to is seen, below the head of the inspector", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.select(/^SEA-HOST2/);
  await studio.inspector.getByRole("group", { name: "Edge", exact: true }).getByRole("textbox").last().focus();
  const head = (await boxOf(studio.inspector.locator("header"))).bottom;
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

test("the list of an export with errors begins with a whole row", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const studio = new StudioPage(page);
  await studio.open("with-problems");
  await studio.menu("Export", "Everything as zip …");
  const folder = page.getByRole("list", { name: "Files" }).getByRole("button", { name: /^Amsterdam/ });
  await expect(folder).toBeInViewport({ ratio: 1 });
  // So little of the row above is left that nothing of its words is seen.
  const list = await boxOf(page.getByRole("list", { name: "Files" }).locator(".."));
  expect((await boxOf(folder)).y - list.y).toBeLessThan(10);
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
