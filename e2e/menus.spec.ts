import type { Page } from "@playwright/test";
import { boxNow, boxOf } from "./support/still.ts";
import { StudioPage } from "./support/studio.ts";
import { expect, expectAccessible, test } from "./support/test.ts";

const menu = (page: Page) => page.getByRole("menu");

const item = (page: Page, name: string | RegExp) => menu(page).getByRole("menuitem", { name });

test("a menu is gone through by arrows, ends and first letters, and gives the focus back to its button", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open();
  const button = page.getByRole("button", { name: /^Design:/ });
  await button.focus();
  await page.keyboard.press("ArrowDown");
  await expect(button).toHaveAttribute("aria-expanded", "true");
  const items = menu(page).getByRole("menuitem");
  await expect(items.first()).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(items.last()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(items.first()).toBeFocused();
  await page.keyboard.type("op");
  await expect(item(page, "Open files …")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(menu(page)).toHaveCount(0);
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute("aria-expanded", "false");
  await page.keyboard.press("Enter");
  await expect(items.first()).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(menu(page)).toHaveCount(0);
});

test("what cannot be done now is found in a menu, and choosing it leaves the menu open", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open();
  await page.getByRole("button", { name: "Export", exact: true }).press("Enter");
  const first = menu(page).getByRole("menuitem").first();
  await expect(first).toBeFocused();
  await expect(first).toHaveAttribute("aria-disabled", "true");
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect(first).toBeFocused();
});

test("a press closes a menu: on its button, and elsewhere, where it counts as well", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const button = page.getByRole("button", { name: /^Design:/ });
  const before = await boxOf(page.getByRole("main"));
  await button.click();
  await expect(menu(page)).toBeVisible();
  expect(await boxOf(page.getByRole("main"))).toEqual(before);
  await button.click();
  await expect(menu(page)).toHaveCount(0);
  await expect(button).toBeFocused();
  await button.click();
  await studio.select(/^Amsterdam/);
  await expect(menu(page)).toHaveCount(0);
  await expect(studio.outline.getByRole("treeitem", { name: /^Amsterdam/ })).toBeFocused();
  await expect(studio.inspector.getByRole("heading", { level: 2 })).toHaveText("Amsterdam");
});

test("the context menu opens within the window, anew where it is asked for next, and Escape leads back", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 640 });
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const canvas = await boxOf(studio.canvas);
  const corner = { x: canvas.x + canvas.width - 3, y: canvas.y + canvas.height - 3 };
  await page.mouse.click(corner.x, corner.y, { button: "right" });
  await expect(menu(page)).toBeInViewport({ ratio: 1 });
  await page.mouse.click(canvas.x + 6, canvas.y + 6, { button: "right" });
  await expect.poll(async () => (await boxNow(menu(page))).x).toBeLessThan(canvas.x + 20);
  await page.keyboard.press("Escape");
  await expect(menu(page)).toHaveCount(0);

  const row = studio.outline.getByRole("treeitem", { name: /^AMS-HOST1/ });
  await row.click();
  await page.keyboard.press("ContextMenu");
  await expect(item(page, "Rename")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(row).toBeFocused();
});

test("a menu in the dock is not cut off by it", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.showTab("Firewall");
  await page.getByRole("button", { name: "Copy or download the rows" }).click();
  await expect(menu(page)).toBeInViewport({ ratio: 1 });
  await expectAccessible(page);
  await item(page, /^Download/).click({ trial: true });
});
