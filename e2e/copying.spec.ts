import { StudioPage } from "./support/studio.ts";
import { expect, test } from "./support/test.ts";

test("a site is copied and pasted twice by keyboard: names and addresses of its own, no conflict", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.select(/^Seattle/);
  await page.keyboard.press("Control+C");
  await expect(page.getByRole("status")).toContainText("Copied Seattle.");
  await page.keyboard.press("Control+V");
  await expect(studio.outline.getByRole("treeitem", { name: /^Seattle 2 3 appliances/ })).toBeVisible();
  await page.keyboard.press("Control+V");
  await expect(studio.outline.getByRole("treeitem", { name: /^Seattle 3 3 appliances/ })).toBeVisible();
  await studio.showTab("Problems");
  // Whatever two things may not share is an error, and the design had none.
  await expect(studio.tabPanel().getByRole("button", { name: "0 errors" })).toBeVisible();
  await expect(studio.tabPanel().getByRole("button", { name: "0 warnings" })).toBeVisible();
});

test("an appliance is cut from one site and pasted into another; a duplicate stays in its site", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.select(/^SEA-HOST3/);
  await page.keyboard.press("Control+X");
  await expect(studio.outline.getByRole("treeitem", { name: "SEA-HOST3" })).toBeHidden();
  await studio.select(/^Amsterdam/);
  await page.keyboard.press("Control+V");
  await expect(studio.outline.getByRole("treeitem", { name: "AMS-HOST3" })).toBeVisible();
  await page.keyboard.press("Control+D");
  await expect(studio.outline.getByRole("treeitem", { name: "AMS-HOST4" })).toBeVisible();
});
