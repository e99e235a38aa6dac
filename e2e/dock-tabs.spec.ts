import { boxOf } from "./support/still.ts";
import { StudioPage } from "./support/studio.ts";
import { expect, expectAccessible, test } from "./support/test.ts";

test("arrows go round the dock’s tabs and show each, Home and End go to the ends", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const tabs = page.getByRole("tablist", { name: "Dock" }).getByRole("tab");
  await tabs.first().focus();
  const steps = [
    ["ArrowRight", "Capacity"],
    ["Home", "Problems"],
    ["ArrowLeft", "Documents"],
    ["ArrowRight", "Problems"],
    ["End", "Documents"],
  ] as const;
  for (const [key, name] of steps) {
    await page.keyboard.press(key);
    const tab = tabs.filter({ hasText: name });
    await expect(tab).toBeFocused();
    await expect(tab).toHaveAttribute("aria-selected", "true");
    await expect(page.getByRole("tabpanel", { name })).toHaveCount(1);
    await expect(studio.tabPanel()).toHaveCount(1);
  }
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await expect(tabs.last()).toBeFocused();
  // All in one moment, as they come from a held key on a page that is busy: round to the third.
  await page.evaluate(() => {
    for (let presses = 0; presses < 3; presses += 1) {
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true, cancelable: true }));
    }
  });
  await expect(tabs.nth(2)).toBeFocused();
  await expect(tabs.nth(2)).toHaveAttribute("aria-selected", "true");
});

test("a tab unfolds the dock, the one that was shown as well", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.showTab("Capacity");
  await page.getByRole("button", { name: "Hide the dock" }).click();
  await expect(studio.tabPanel()).toHaveCount(0);
  await expectAccessible(page);
  await studio.showTab("Capacity");
  await expect(studio.tabPanel()).toBeVisible();
  await page.getByRole("button", { name: "Hide the dock" }).click();
  await page.getByRole("tab", { name: "Capacity" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("tabpanel", { name: "Configuration" })).toBeVisible();

  // How much of it is seen is a choice of the person, as the theme is: it stays.
  const height = page.getByRole("separator", { name: "Height of the dock" });
  await height.press("ArrowUp");
  const chosen = await height.getAttribute("aria-valuetext");
  await page.reload();
  await expect(height).toHaveAttribute("aria-valuetext", chosen ?? "");
  await page.getByRole("button", { name: "Enlarge the dock" }).click();
  await page.reload();
  await page.getByRole("button", { name: "Make the dock small again" }).click();
  await page.getByRole("button", { name: "Hide the dock" }).click();
  await page.reload();
  await expect(page.getByRole("button", { name: "Show the dock" })).toBeVisible();
});

test("the dock’s separator goes with pointer and keys, folds the dock away, and leaves it its pixels in a window of another height", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const separator = page.getByRole("separator", { name: "Height of the dock" });
  const is = (pixels: number) => expect(separator).toHaveAttribute("aria-valuetext", `${pixels} pixels`);
  const drag = async (pixels: number) => {
    const { x, y } = await boxOf(separator);
    await page.mouse.move(x + 200, y + 2);
    await page.mouse.down();
    await page.mouse.move(x + 200, y + 2 + pixels, { steps: 5 });
    await page.mouse.up();
  };
  await is(272);
  await drag(-60);
  await is(332);
  await drag(400);
  await is(36);
  await expect(studio.tabPanel()).toHaveCount(0);
  await page.getByRole("button", { name: "Show the dock" }).click();
  await is(332);
  await page.setViewportSize({ width: 1280, height: 700 });
  await is(332);
  await separator.press("End");
  await is(36);
  await separator.press("ArrowUp");
  await is(110);
  await separator.press("Home");
  await expect.poll(async () => (await studio.canvas.boundingBox())?.height).toBe(160);

  // What is enlarged goes on taking all the room there is.
  await page.getByRole("button", { name: "Enlarge the dock" }).click();
  await page.setViewportSize({ width: 1280, height: 900 });
  await expect.poll(async () => (await studio.canvas.boundingBox())?.height).toBe(160);
  await drag(100);
  await expect(page.getByRole("button", { name: "Enlarge the dock" })).toBeVisible();
});

test("what leads to a tab of the dock unfolds it", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("with-problems");
  const hide = page.getByRole("button", { name: "Hide the dock" });
  await hide.click();
  await studio.menu("Export", /Everything as zip/);
  await page.getByRole("button", { name: "Show the problems" }).click();
  await expect(page.getByRole("tab", { name: /^Problems/ })).toBeFocused();
  await expect(studio.problems).toBeVisible();

  await hide.click();
  await studio.select(/^Seattle/);
  const dns = studio.field("Corpnet DNS servers");
  await dns.press("F1");
  await page.getByRole("button", { name: "Show its line in the configuration" }).click();
  await expect(page.getByRole("tabpanel", { name: "Configuration" })).toBeVisible();
});

test("at 1280 pixels every tab of the dock is seen whole, beside the counts of problems as well", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const studio = new StudioPage(page);
  await studio.open("with-problems");
  const tabs = page.getByRole("tablist", { name: "Dock" }).getByRole("tab");
  await expect(tabs.first()).toHaveAccessibleName(/error/);
  for (const tab of await tabs.all()) {
    await expect(tab).toBeInViewport({ ratio: 1 });
    await tab.click({ trial: true, position: { x: 3, y: 18 } });
  }
  const isWhole = await page.getByRole("tablist", { name: "Dock" }).evaluate((list) => list.scrollWidth <= list.clientWidth);
  expect(isWhole).toBe(true);
});

test("the first error moves no tab", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const [problems, capacity] = [page.getByRole("tab", { name: /^Problems/ }), page.getByRole("tab", { name: /^Capacity/ })];
  await expect(problems).toHaveAccessibleName("Problems");
  const before = await boxOf(capacity);
  await studio.add("Gateway / SBC");
  await expect(problems).toHaveAccessibleName(/2 errors/);
  expect(await boxOf(capacity)).toEqual(before);
});

test("what is looked for in a table can be read in its field, however narrow the window", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  for (const [width, least] of [
    [1440, 116],
    [1280, 116],
    [1024, 76],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    for (const tab of ["Certificates", "DNS", "Firewall", "Addresses"]) {
      await studio.showTab(tab);
      const field = studio.tabPanel().getByRole("searchbox", { name: "Find in the table" });
      await field.fill("edge");
      const panel = await boxOf(studio.tabPanel());
      const forWords = await field.evaluate((one) => {
        const { paddingLeft, paddingRight } = getComputedStyle(one);
        return one.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      });
      expect(forWords, `${tab} at ${width}`).toBeGreaterThanOrEqual(least);
      const more = studio.tabPanel().getByRole("button", { name: /^(Download .*csv|Copy or download the rows)$/ });
      const end = await boxOf(more.filter({ visible: true }).last());
      expect(end.x + end.width, `${tab} at ${width}: all of the bar is in view`).toBeLessThanOrEqual(panel.x + panel.width);
      await field.fill("");
    }
  }
});

test("in a narrow window the list of hardware is read whole, and no column of the worksheet is squeezed", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.select(/^Seattle/);
  await studio.showTab("Documents");
  const list = studio.tabPanel().getByRole("navigation", { name: "Documents" });
  await list.getByRole("button", { name: "Hardware", exact: true }).click();
  const table = studio.tabPanel().getByRole("table", { name: "Hardware" });
  await expect(table.getByRole("cell", { name: /Dedicated, no other hypervisor/ }).first()).toBeVisible();
  const cutOff = await table
    .locator("td :not(.sr-only)")
    .evaluateAll(
      (parts) => parts.filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflow !== "visible").length,
    );
  expect(cutOff).toBe(0);

  await list.getByRole("button", { name: "Worksheet", exact: true }).click();
  const worksheet = studio.tabPanel().getByRole("region", { name: /^Worksheet/ });
  const widths = await worksheet
    .getByRole("table")
    .first()
    .getByRole("columnheader")
    .evaluateAll((heads) => heads.map((one) => one.getBoundingClientRect().width));
  expect(widths).toHaveLength(4);
  expect(Math.min(...widths)).toBeGreaterThanOrEqual(108);
});

test("with two hundred sites all columns of the capacity are in view, and each sum is below its figures", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("large");
  for (const width of [1024, 1280, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await studio.showTab("Capacity");
    const table = studio.tabPanel().getByRole("table", { name: "Capacity" });
    await expect(table.getByRole("row", { name: /^Branch 001/ })).toBeVisible();
    const [box, panel] = [await boxOf(table), await boxOf(studio.tabPanel())];
    expect(box.width, `at ${width}`).toBeLessThanOrEqual(panel.width);
  }
  const [, normal, minimum] = await studio
    .tabPanel()
    .getByRole("row", { name: /^Total/ })
    .locator("th, td")
    .allInnerTexts();
  expect([normal, minimum]).toEqual(["3,200", "0"]);
});
