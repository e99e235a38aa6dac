import { overlap } from "./support/drawn.ts";
import { appliance, expectSeen, site } from "./support/onCanvas.ts";
import { boxNow, boxOf } from "./support/still.ts";
import { StudioPage } from "./support/studio.ts";
import { expect, test } from "./support/test.ts";

test("a new design leaves an empty canvas, and nothing to complain of", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("with-problems");
  await studio.menu(/^Design:/, "New design");
  await expect(page.getByText("Design a Cloud Connector deployment")).toBeVisible();
  await expect(studio.canvas.getByText("Office 365", { exact: true })).toHaveCount(0);
  await expect(page.getByRole("tab", { name: /^Problems/ })).not.toContainText("error");
  await expect(studio.field("SIP domains")).not.toHaveAttribute("aria-invalid", "true");
});

test("what is added or selected elsewhere comes into view, and what is seen stays where it is", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open();
  for (let count = 0; count < 4; count += 1) await studio.add("PSTN site");
  for (let count = 0; count < 6; count += 1) await studio.add("Appliance, Normal");
  const last = page.getByRole("group", { name: /^Appliance PST-HOST6 in/ });
  await expectSeen(studio, last);
  await studio.outline.getByRole("treeitem", { name: /^PST-HOST6/ }).dblclick();
  await expect(studio.canvas.getByText("100 %")).toBeVisible();
  await studio.select(/^PSTN site 1/);
  await expectSeen(studio, site(page, "PSTN site 1"));
  const before = await boxOf(site(page, "PSTN site 1"));
  await studio.select(/^Deployment/);
  await studio.select(/^PSTN site 1/);
  await expect(studio.inspector.getByRole("heading", { name: "PSTN site 1" })).toBeVisible();
  expect(await boxOf(site(page, "PSTN site 1"))).toEqual(before);
});

test("what was brought into view as a whole stays whole in a low canvas, where no bar covers it", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const zoomBar = page.getByRole("group", { name: "Zoom", exact: true });
  await expect(zoomBar).toBeVisible();
  await page.getByRole("button", { name: "Enlarge the dock" }).click();
  await expect(zoomBar).toHaveCount(0);
  for (const name of ["Seattle", "Amsterdam"]) await expectSeen(studio, site(page, name));
  await page.getByRole("button", { name: "Make the dock small again" }).click();
  await expect(zoomBar).toBeVisible();
  for (const name of ["Seattle", "Amsterdam"]) await expectSeen(studio, site(page, name));
  // Where a strip of Office 365 would be left at the edge, the frames say where their links go, and it is not seen.
  const [area, cloud] = [await boxOf(studio.canvas), await boxOf(page.locator(".react-flow__node-cloud").first())];
  await page.mouse.move(area.x + area.width / 2, area.y + area.height / 2);
  await page.mouse.wheel(0, cloud.y + cloud.height - area.y - 6);
  await expect(studio.canvas.getByText("to Office 365").first()).toBeVisible();
  await expect(studio.canvas.getByText("Office 365", { exact: true })).toBeHidden();
});

test("far out, the name of a site with a problem stands clear of its meter and its count", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("large");
  await studio.select(/^Branch 003/);
  await studio.fill({ "Concurrent calls needed": "70000" });
  const card = studio.canvas.getByRole("group", { name: /^PSTN site Branch 003/ });
  const count = await boxOf(card.getByText("1", { exact: true }));
  const name = await boxOf(card.getByText("003", { exact: true }));
  expect(name.y + name.height).toBeLessThanOrEqual(count.y + 0.5);
  expect(overlap(name, await boxOf(card.locator("[aria-hidden=true]").first()))).toBe(false);
});

test("Delete removes what is selected and undo brings it back, by keyboard alone", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.outline.getByRole("treeitem", { name: /^Deployment/ }).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Delete");
  await expect(studio.outline.getByRole("treeitem", { name: /^SEA-HOST1/ })).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(studio.outline.getByRole("treeitem", { name: /^SEA-HOST1/ })).toBeVisible();
  await page.keyboard.press("Control+Shift+Z");
  await expect(studio.outline.getByRole("treeitem", { name: /^SEA-HOST1/ })).toHaveCount(0);
});

test("the canvas is one stop of the Tab key: arrows go from thing to thing and move what is selected", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const seattle = site(page, "Seattle");
  await expect(seattle).toBeVisible();
  await page.getByRole("button", { name: "Zoom out" }).focus();
  await page.keyboard.press("Shift+Tab");
  await expect(seattle).toBeFocused();
  for (const [key, name] of [
    ["ArrowRight", "Amsterdam"],
    ["ArrowLeft", "Seattle"],
  ] as const) {
    await page.keyboard.press(key);
    await expect(site(page, name)).toBeFocused();
  }
  await page.keyboard.press("ArrowDown");
  await expect(appliance(page, "SEA-HOST1")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(studio.inspector.getByRole("heading", { name: "SEA-HOST2" })).toBeVisible();

  const before = await boxOf(appliance(page, "SEA-HOST2"));
  await page.keyboard.press("Control+ArrowRight");
  await expect(appliance(page, "SEA-HOST3")).toBeFocused();
  await page.keyboard.press("Control+ArrowLeft");
  expect(await boxOf(appliance(page, "SEA-HOST2"))).toEqual(before);
  await page.keyboard.press("ArrowDown");
  await expect.poll(async () => (await boxNow(appliance(page, "SEA-HOST2"))).y).toBeGreaterThan(before.y);
  await page.keyboard.press("Alt+ArrowUp");
  await expect(page.getByRole("status")).toContainText("Moved SEA-HOST2 up.");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("status")).toContainText("Moved SEA-HOST2 down.");
  const one = await boxOf(appliance(page, "SEA-HOST2"));
  await page.keyboard.press("Shift+ArrowDown");
  await expect.poll(async () => (await boxNow(appliance(page, "SEA-HOST2"))).y - one.y).toBeGreaterThan(3 * (one.y - before.y));
  // Up to where it cannot go, and beyond: the first press back moves it again.
  const status = page.getByRole("status");
  for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press("Shift+ArrowUp");
  await expect(status).toContainText("There is no room to move SEA-HOST2 up.");
  await page.keyboard.press("ArrowDown");
  await expect(status).toContainText("Moved SEA-HOST2 down.");

  await page.keyboard.press("Enter");
  await expect(studio.inspector).toContainText("SEA-HOST2");
  await expect.poll(() => studio.inspector.evaluate((panel) => panel.contains(document.activeElement))).toBe(true);
  await appliance(page, "SEA-HOST2").focus();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Zoom out" })).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(appliance(page, "SEA-HOST2")).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect.poll(() => studio.canvas.evaluate((canvas) => canvas.contains(document.activeElement))).toBe(false);
});
