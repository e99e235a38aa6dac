import type { Locator, Page } from "@playwright/test";
import { StudioPage } from "./support/studio.ts";
import { expect, test } from "./support/test.ts";

const row = ({ outline }: StudioPage, name: string) => outline.getByRole("treeitem", { name: new RegExp(`^${name}`) }).first();
const focused = (place: Locator) => place.locator(":focus");
const thing = ({ canvas }: StudioPage, name: RegExp) => canvas.getByRole("group", { name });

/** What a screen reader would say of the thing on the canvas that has the focus. */
async function expectOnCanvas(studio: StudioPage, name: RegExp): Promise<void> {
  await expect(focused(studio.canvas)).toHaveAttribute("aria-label", name);
}

async function command(page: Page, typed: string): Promise<void> {
  await page.keyboard.press("Control+K");
  const palette = page.getByRole("dialog", { name: "Find or do" });
  await palette.getByRole("combobox").fill(typed);
  await expect(palette.getByRole("option", { name: new RegExp(`^${typed}`, "i"), selected: true })).toBeVisible();
  await page.keyboard.press("Enter");
}

test("on the canvas, what goes away leaves the focus to the site that held it", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const host = thing(studio, /^Appliance SEA-HOST2 in/);
  const original = thing(studio, /^Appliance SEA-HOST1 in/);

  await test.step("an undone copy", async () => {
    await original.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+D");
    await expectOnCanvas(studio, /^Appliance SEA-HOST4/);
    await page.keyboard.press("Control+Z");
    await expectOnCanvas(studio, /^PSTN site Seattle/);
    await page.keyboard.press("ArrowRight");
    await expect(thing(studio, /^PSTN site Seattle/)).not.toBeFocused();
    await expect(focused(studio.canvas)).toHaveCount(1);
  });

  await test.step("a removal, and one that is done again", async () => {
    await host.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Delete");
    await expectOnCanvas(studio, /^PSTN site Seattle/);
    await page.keyboard.press("Control+Z");
    await host.focus();
    await page.keyboard.press("Control+Y");
    await expect(host).toHaveCount(0);
    await expectOnCanvas(studio, /^PSTN site Seattle/);
  });

  await test.step("what is taken from the selection, by key and by mouse", async () => {
    await original.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+ArrowRight");
    await page.keyboard.press("Control+Enter");
    await expect(page.getByRole("toolbar", { name: "Selection" })).toContainText("2 selected");
    await page.keyboard.press("Control+Enter");
    await expect(page.getByRole("toolbar", { name: "Selection" })).toHaveCount(0);
    await page.keyboard.press("ArrowLeft");
    await expect(original).toBeFocused();
    await original.click({ modifiers: ["ControlOrMeta"] });
    await expect(studio.outline.getByRole("treeitem", { selected: true })).toHaveText([/^Deployment/]);
    await page.keyboard.press("ArrowRight");
    await expectOnCanvas(studio, /^Appliance SEA-HOST3 in/);
  });

  await test.step("the bar of several things", async () => {
    await thing(studio, /^PSTN site Seattle/).focus();
    await page.keyboard.press("Control+A");
    await page.keyboard.press("Control+D");
    await expect(studio.outline.getByRole("treeitem", { name: /^Seattle 2 2/ })).toBeVisible();
    await page.getByRole("toolbar", { name: "Selection" }).getByRole("button", { name: "Remove" }).click();
    await expect(studio.outline.getByRole("treeitem", { name: /^Seattle 2 2/ })).toHaveCount(0);
    await expect(focused(studio.canvas)).toHaveCount(1);
    await page.keyboard.press("ArrowDown");
    await expectOnCanvas(studio, /./);
  });

  await test.step("everything, after which there is what an empty canvas begins with", async () => {
    await thing(studio, /^PSTN site Seattle/).focus();
    await page.keyboard.press("Control+A");
    await page.keyboard.press("Delete");
    await expect(studio.canvas.getByRole("button", { name: /template/ })).toBeFocused();
  });
});

test("in the outline, what goes away leaves the focus to its neighbour", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");

  await test.step("cut", async () => {
    await studio.select(/^SEA-HOST2/);
    await page.keyboard.press("Control+X");
    await expect(row(studio, "SEA-HOST2")).toHaveCount(0);
    await expect(row(studio, "SEA-HOST3")).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await expect(row(studio, "SEA-HOST1")).toBeFocused();
  });

  await test.step("an undone paste", async () => {
    await page.keyboard.press("Control+V");
    const pasted = focused(studio.outline);
    await expect(pasted).toHaveAttribute("aria-selected", "true");
    await expect(row(studio, "SEA-HOST2")).toBeFocused();
    await page.keyboard.press("Control+Z");
    await expect(row(studio, "SEA-HOST2")).toHaveCount(0);
    await expect(focused(studio.outline)).toHaveCount(1);
  });

  await test.step("Remove of the menu", async () => {
    await studio.select(/^SEA-HOST1/);
    await page.keyboard.press("Shift+F10");
    await page.getByRole("menuitem", { name: "Remove" }).press("Enter");
    await expect(row(studio, "SEA-HOST3")).toBeFocused();
  });
});

test("a field that goes away with its thing leaves the focus to the outline", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");

  await test.step("Remove by its name", async () => {
    await studio.select(/^SEA-HOST2/);
    await studio.field("Host name").focus();
    await command(page, "remove");
    await expect(row(studio, "SEA-HOST2")).toHaveCount(0);
    await expect(row(studio, "SEA-HOST3")).toBeFocused();
  });

  await test.step("an added site that is undone", async () => {
    await studio.add("PSTN site");
    await expect(studio.field("Site name")).toBeFocused();
    await page.keyboard.press("Control+Z");
    await expect(row(studio, "PSTN site 1")).toHaveCount(0);
    await expect(focused(studio.outline)).toHaveCount(1);
  });

  await test.step("undo to the start", async () => {
    const undo = page.getByRole("button", { name: /^Undo/ });
    await undo.press("Enter");
    await expect(undo).toBeDisabled();
    await expect(focused(studio.outline)).toHaveCount(1);
  });
});

test("keys that add and remove do so on the canvas and where nothing has the focus, and nowhere else", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.select(/^AMS-HOST1/);
  const rows = await studio.outline.getByRole("treeitem").allTextContents();
  const places: readonly Locator[] = [
    studio.inspector,
    studio.inspector.getByRole("button", { name: "Domain controller", exact: true }),
    page.getByRole("tab", { name: /^Problems/ }),
    studio.problems.getByRole("button", { name: /^Note: / }).first(),
    page.getByRole("button", { name: "Find or do" }),
  ];
  for (const place of places) {
    await place.focus();
    for (const key of ["Backspace", "Delete", "a", "g"]) await page.keyboard.press(key);
  }
  await expect(page.getByRole("button", { name: "Undo", exact: true })).toBeDisabled();
  await expect(studio.outline.getByRole("treeitem")).toHaveText(rows);
  await thing(studio, /^Appliance AMS-HOST1 in/).focus();
  await page.keyboard.press("Backspace");
  await expect(row(studio, "AMS-HOST1")).toHaveCount(0);
});

test("who has clicked beside everything, and who is in a dialog, keeps what they have", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await page.getByRole("heading", { name: "CCE Studio" }).click();
  await expect(page.locator("body")).toBeFocused();
  await page.keyboard.press("a");
  await expect(row(studio, "AMS-HOST3")).toBeVisible();
  await page.keyboard.press("Control+Z");
  await expect(row(studio, "AMS-HOST3")).toHaveCount(0);
  await page.keyboard.press("Control+K");
  await expect(page.getByRole("dialog", { name: "Find or do" }).getByRole("combobox")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.locator("body")).toBeFocused();
});
