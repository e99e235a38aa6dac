import type { Locator, Page } from "@playwright/test";
import { isWithin } from "./support/drawn.ts";
import { boxNow, boxOf } from "./support/still.ts";
import { StudioPage } from "./support/studio.ts";
import { expect, expectAccessible, test } from "./support/test.ts";

const site = (page: Page, name: string) => page.getByRole("group", { name: `PSTN site ${name}`, exact: true });
const menu = (page: Page) => page.getByRole("menu", { name: "What can be done here" });

test("the context menu of a site does what is done to a site, with the mouse and with the keyboard", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await site(page, "Amsterdam").click({ button: "right", position: { x: 40, y: 16 } });
  await expect(menu(page)).toBeVisible();
  await expect(studio.inspector.getByRole("heading", { level: 2 })).toHaveText("Amsterdam");
  await expectAccessible(page);
  await menu(page).getByRole("menuitem", { name: "Add a gateway / SBC" }).click();
  await expect(studio.outline.getByRole("treeitem", { name: /^Amsterdam/ })).toContainText("2 + 3");

  await studio.select(/^SEA-HOST2/);
  await page.keyboard.press("Shift+F10");
  await expect(menu(page).getByRole("menuitem", { name: "Rename" })).toBeFocused();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(menu(page)).toHaveCount(0);
  await expect(studio.outline.getByRole("treeitem", { name: /^SEA-HOST2/ })).toHaveCount(0);

  await studio.select(/^SEA-HOST3/);
  await page.keyboard.press("Shift+F10");
  await expect(menu(page).getByRole("menuitem", { name: "Rename" })).toBeFocused();
  // Both keys in one moment, as they come when a quick hand presses them on a page that is busy.
  await page.evaluate(() => {
    for (const key of ["End", "Enter"]) {
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    }
  });
  await expect(studio.outline.getByRole("treeitem", { name: /^SEA-HOST3/ })).toHaveCount(0);
});

test("F2 renames in place, on the canvas and in the outline; Escape leaves the name as it was", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await site(page, "Seattle").click({ position: { x: 40, y: 16 } });
  await page.keyboard.press("F2");
  const field = studio.canvas.getByRole("textbox", { name: "New name of Seattle" });
  await expect(field).toBeFocused();
  await page.keyboard.type("Tacoma");
  await page.keyboard.press("Enter");
  await expect(site(page, "Tacoma")).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(site(page, "Seattle")).toBeVisible();

  await studio.select(/^AMS-HOST1/);
  await page.keyboard.press("F2");
  await expect(studio.outline.getByRole("textbox", { name: "New name of AMS-HOST1" })).toBeFocused();
  await page.keyboard.type("NOBODY");
  await page.keyboard.press("Escape");
  const row = studio.outline.getByRole("treeitem", { name: /^AMS-HOST1/ });
  await expect(row).toBeFocused();
  await page.keyboard.press("F2");
  await page.keyboard.type("AMS-ONE");
  await page.keyboard.press("Enter");
  await expect(studio.outline.getByRole("treeitem", { name: /^AMS-ONE/ })).toBeFocused();
});

test("as many as wanted are added at once, as one step", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open();
  const howMany = page.getByRole("spinbutton", { name: "How many to add at once" });
  await howMany.fill("500");
  // No digit is cut off, not even where the arrows of the field stand.
  expect(await howMany.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  await howMany.fill("3");
  await studio.add("PSTN site");
  await expect(studio.outline.getByRole("treeitem", { name: /^PSTN site/ })).toHaveCount(3);
  await expect(howMany).toHaveValue("1");
  await studio.select(/^PSTN site 2/);
  await howMany.fill("16");
  await studio.add("Appliance, Normal");
  await expect(studio.outline.getByRole("treeitem", { name: /^PSTN site 2/ })).toContainText("16 + 0");
  await page.getByRole("button", { name: "Undo: Add 16 appliances to PSTN site 2" }).click();
  await expect(studio.outline.getByRole("treeitem", { name: /^PSTN site 2/ })).toContainText("0 + 0");

  await studio.select(/^PSTN site 2/);
  await howMany.focus();
  await page.keyboard.type("2.5");
  await expect(page.getByRole("status")).toContainText("2.5 is no whole number: 2 are added next.");
  await expect(howMany).toBeFocused();
  await expect(howMany).toHaveValue("2.5");
  await studio.add("Appliance, Normal");
  await expect(studio.outline.getByRole("treeitem", { name: /^PSTN site 2/ })).toContainText("2 + 0");
  await expect(howMany).toHaveValue("1");
});

test("what is selected together is put on one line, and taken back in one step", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const [one, other] = ["SEA-HOST1", "SEA-HOST2"].map((name) => page.getByRole("group", { name: new RegExp(`^Appliance ${name} in`) }));
  if (!one || !other) throw new Error("There are two.");
  await other.click();
  await page.keyboard.press("Shift+ArrowDown");
  const top = async (of: typeof one) => Math.round((await boxNow(of)).y);
  await expect.poll(async () => (await top(other)) - (await top(one))).toBeGreaterThan(3);
  await one.click({ modifiers: ["Shift"] });
  const bar = page.getByRole("toolbar", { name: "Selection" });
  await expect(bar).toContainText("2 selected");
  await expectAccessible(page);
  const distribute = bar.getByRole("button", { name: "Distribute horizontally" });
  await expect(distribute).toBeDisabled();
  await expect(distribute).toHaveAccessibleDescription("It takes three things or more.");
  await bar.getByRole("button", { name: "Align upper edges" }).click();
  await expect.poll(async () => (await top(other)) - (await top(one))).toBe(0);
  await page.getByRole("button", { name: "Undo: Align 2 appliances at their upper edges" }).click();
  await expect.poll(async () => (await top(other)) - (await top(one))).toBeGreaterThan(3);
});

test("where things share no line, each button that would align them says why it does nothing", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.canvas.getByRole("group", { name: /^Appliance SEA-HOST1 in/ }).click();
  await studio.canvas.getByRole("group", { name: /^Gateway sbc1.* in Seattle/ }).click({ modifiers: ["Shift"] });
  const why = "Only for things that share a line: sites and notes, or the appliances of one site, or its gateways.";
  const bar = page.getByRole("toolbar", { name: "Selection" });
  const align = bar.getByRole("button", { name: "Align left edges" });
  await expect(align).toBeDisabled();
  await expect(align).toHaveAccessibleDescription(why);
  await expect(align).toHaveAttribute("title", `Align left edges. ${why}`);
  await align.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toContainText(`Align left edges: ${why}`);
  await expectAccessible(page);
  // Where there is little room, they are in a menu.
  await page.setViewportSize({ width: 900, height: 700 });
  await bar.getByRole("button", { name: "Align and distribute" }).click();
  const item = page.getByRole("menuitem", { name: "Align left edges" });
  await expect(item).toHaveAccessibleDescription(why);
  await expect(item).toHaveAttribute("title", why);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toContainText(`Align centers: ${why}`);
  await expect(item).toBeVisible();
});

test("a row that becomes a column keeps in view what was in view, and undo brings the view of before back", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ reducedMotion: "reduce" });
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const seattle = studio.canvas.getByRole("group", { name: "PSTN site Seattle" });
  const before = await boxOf(seattle);
  for (const name of ["SEA-HOST1", "SEA-HOST2", "SEA-HOST3"]) {
    await studio.canvas.getByRole("group", { name: new RegExp(`^Appliance ${name} in`) }).click({ modifiers: ["Shift"] });
  }
  await page.keyboard.press("Control+K");
  await page.keyboard.type("align left");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toContainText("Aligned 3 appliances at their left edges.");
  for (const thing of [seattle, studio.canvas.getByText("PSTN", { exact: true }), studio.canvas.getByText("Office 365", { exact: true })]) {
    await expect.poll(async () => isWithin(await boxNow(thing), await boxNow(studio.canvas))).toBe(true);
  }
  await page.getByRole("button", { name: "Undo: Align 3 appliances at their left edges" }).click();
  await expect.poll(() => boxNow(seattle)).toEqual(before);
});

test("what is dragged snaps to its neighbours, and with Alt it goes where the pointer is", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const [still, moving] = ["SEA-HOST1", "SEA-HOST2"].map((name) => page.getByRole("group", { name: new RegExp(`^Appliance ${name} in`) }));
  if (!still || !moving) throw new Error("There are two.");
  const topOf = async (of: Locator) => Math.round((await boxOf(of)).y);
  async function dragDown(of: Locator, pixels: number): Promise<void> {
    const box = await boxOf(of);
    const [x, y] = [box.x + 30, box.y + 10];
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (const by of [30, pixels]) await page.mouse.move(x, y + by);
    await page.mouse.up();
  }
  await dragDown(moving, 4);
  expect(await topOf(moving)).toBe(await topOf(still));
  await page.keyboard.down("Alt");
  await dragDown(moving, 4);
  await page.keyboard.up("Alt");
  expect(Math.abs((await topOf(moving)) - (await topOf(still)) - 4)).toBeLessThanOrEqual(1);
  await expect(page.getByRole("button", { name: "Undo: Place SEA-HOST2" })).toBeEnabled();
});

test("an appliance moves to another site without the mouse, and gets its names and addresses there", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.select(/^SEA-HOST3/);
  await page.keyboard.press("Shift+F10");
  await menu(page).getByRole("menuitem", { name: "Move to another site …" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Move to another site" });
  const site = dialog.getByLabel("Where SEA-HOST3 goes");
  await expect(site).toHaveValue(/.+/);
  await expect(site).toBeFocused();
  await expect(dialog.getByRole("table", { name: "The sites" }).getByRole("row", { name: /^Seattle/ })).toContainText("500 (400 short)");
  await expect(dialog.getByRole("table", { name: "Names and addresses" })).toContainText("AMS-MED3");
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect(dialog).toHaveCount(0);
  await expect(studio.outline.getByRole("treeitem", { name: /^AMS-HOST3/ })).toBeVisible();
  await expect(page.getByRole("status")).toContainText("Moved SEA-HOST3 to Amsterdam");
});

test("a move tells how many things go, and where no address is free, without breaking a name", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1600 });
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.select(/^Amsterdam/);
  await studio.fill({ "Corpnet subnet": "10.31.0.0/26", "Internet subnet": "203.0.113.0/28" }, "Networks");
  await page.getByRole("spinbutton", { name: "How many to add at once" }).fill("12");
  await studio.add("Appliance, Normal");
  const row = (name: string) => studio.outline.getByRole("treeitem", { name: new RegExp(`^${name}`) }).first();
  await expect(row("AMS-HOST14")).toBeVisible();
  await row("SEA-HOST1").click();
  const gateway = studio.outline.getByRole("treeitem", { name: /^sbc2/ }).last();
  for (const one of [row("AMS-HOST1"), row("AMS-HOST2"), gateway]) await one.click({ modifiers: ["ControlOrMeta"] });
  await page.keyboard.press("Shift+F10");
  await menu(page).getByRole("menuitem", { name: "Move to another site …" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Move to another site" });
  await dialog.getByRole("combobox", { name: /^Where/ }).selectOption("Amsterdam");
  await expect(dialog.getByRole("combobox", { name: "Where SEA-HOST1 goes" })).toBeVisible();
  await expect(dialog.getByRole("table", { name: "Names and addresses" })).toContainText("no free address");
  const name = dialog.getByRole("table", { name: "The sites" }).getByRole("cell", { name: "Amsterdam" });
  const lines = await name.evaluate((cell) => {
    const range = document.createRange();
    range.selectNodeContents(cell);
    return range.getClientRects().length;
  });
  expect(lines).toBe(1);
  await dialog.getByRole("combobox", { name: /^Where/ }).selectOption("Seattle");
  await expect(dialog.getByRole("combobox", { name: "Where 2 appliances and 1 gateway go" })).toBeVisible();
});

test("a hundred steps of every kind are undone to the start and done again to the very same design", async ({ page }) => {
  test.slow();
  const studio = new StudioPage(page);
  await studio.open();
  const saved = async () => Buffer.from((await studio.download(() => page.getByRole("button", { name: "Save as JSON" }).click())).bytes);
  const undo = page.getByRole("button", { name: /^Undo/ });
  const did = (title: string) => expect(undo).toHaveAccessibleName(`Undo: ${title}`);
  const row = (name: string) => studio.outline.getByRole("treeitem", { name: new RegExp(`^${name}`) });
  const empty = await saved();

  await test.step("58 things are added", async () => {
    // Pressed by a key, the palette keeps the focus, and letters are commands.
    await page.getByRole("button", { name: "Add PSTN site", exact: true }).press("Enter");
    for (const key of `${"aags".repeat(14)}a`) await page.keyboard.press(key);
    await expect(row("Deployment")).toContainText("15 sites");
  });

  /** Fourteen steps, each of another kind. */
  async function workOn(name: string, subnet: string): Promise<void> {
    const [host, renamed] = ["HOST1", "FIRST"].map((rest) => `${name.slice(0, 3).toUpperCase()}-${rest}`) as [string, string];
    await studio.add("PSTN site");
    await did("Add PSTN site");
    await expect(studio.field("Site name")).toBeFocused();
    await studio.fill({ "Site name": name, "Corpnet subnet": subnet });
    await did(`Change Corpnet subnet of ${name}`);
    await studio.add("Appliance, Normal");
    await did(`Add appliance to ${name}`);
    await row(host).click();
    await page.keyboard.press("F2");
    await page.keyboard.insertText(renamed);
    await page.keyboard.press("Enter");
    await did(`Change Host name of ${host}`);
    await expect(row(renamed)).toBeFocused();
    await page.keyboard.press("Alt+ArrowDown");
    await did(`Place ${renamed}`);
    await page.keyboard.press("Control+c");
    await page.keyboard.press("Control+v");
    await did(`Paste a copy of ${renamed}`);
    await row(renamed).click();
    await page.keyboard.press("Shift+F10");
    await page.getByRole("menuitem", { name: "Move to another site …" }).press("Enter");
    await page.getByRole("dialog").getByRole("button", { name: "Move", exact: true }).press("Enter");
    await did(`Move ${renamed} to PSTN site 1`);
    await row(name).click();
    await page.keyboard.press("Alt+Shift+ArrowRight");
    await did(`Resize ${name}`);
    await studio.add("Gateway / SBC");
    await did(`Add gateway to ${name}`);
    await studio.add("Note");
    await page.getByRole("textbox", { name: "Text of the note Empty note" }).fill(`Ask ${name}`);
    await page.keyboard.press("Control+Enter");
    await did(`Write note “Ask ${name}”`);
    await page.keyboard.press("Alt+Shift+ArrowDown");
    await did(`Resize note “Ask ${name}”`);
    await row(renamed).click();
    await page.keyboard.press("Delete");
    await did(`Remove ${renamed}`);
  }
  for (const [index, name] of ["Oslo", "Paris", "Rome"].entries()) {
    await test.step(`14 steps on ${name}`, () => workOn(name, `10.${index}.0.0/24`));
  }

  const drawn = await saved();
  await row("Deployment").click();
  for (let count = 0; count < 99; count += 1) await page.keyboard.press("Control+z");
  await did("Add PSTN site");
  await page.keyboard.press("Control+z");
  await expect(undo).toBeDisabled();
  expect((await saved()).equals(empty)).toBe(true);
  for (let count = 0; count < 100; count += 1) await page.keyboard.press("Control+Shift+Z");
  await expect(page.getByRole("button", { name: "Redo" })).toBeDisabled();
  expect((await saved()).equals(drawn)).toBe(true);
});

test("what is done on the canvas is done from the outline as well, and said", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const row = (name: RegExp) => studio.outline.getByRole("treeitem", { name });
  const said = page.getByRole("status");
  const undo = (title: string) => page.getByRole("button", { name: `Undo: ${title}` });
  await row(/^Seattle/).click();

  const zoom = page.getByRole("group", { name: "Zoom" });
  const whole = (await zoom.textContent()) ?? "";
  await page.keyboard.press("Shift+2");
  await expect(zoom).not.toContainText(whole);
  await page.keyboard.press("Shift+1");
  await expect(zoom).toContainText(whole);
  await page.keyboard.press("Shift+?");
  await expect(page.getByRole("dialog", { name: "Keyboard and mouse" })).toBeVisible();
  await page.keyboard.press("Escape");

  await page.keyboard.press("Alt+ArrowDown");
  await page.keyboard.press("Alt+ArrowDown");
  await expect(said).toContainText("Moved Seattle down.");
  await expect(undo("Place Seattle")).toBeEnabled();
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("button", { name: "Undo", exact: true })).toBeDisabled();

  await page.keyboard.press("Alt+Shift+ArrowRight");
  await expect(said).toContainText("wide");
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: "Tidy this site" }).press("Enter");
  await expect(said).toContainText("Tidied Seattle.");

  await row(/^Seattle/).press("Control+c");
  await page.keyboard.press("Control+v");
  await expect(said).toContainText("Pasted Seattle 2");
  await expect(row(/^Seattle 2/)).toBeFocused();
  await page.keyboard.press("Delete");
  await expect(row(/^Seattle 2/)).toHaveCount(0);

  await row(/^SEA-HOST1/).click();
  await page.keyboard.press("Alt+ArrowDown");
  await expect(said).toContainText("Moved SEA-HOST1 down.");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Find or do" }).fill("align upper");
  await page.getByRole("option", { name: "Align upper edges" }).press("Enter");
  await expect(said).toContainText("Aligned 2 appliances at their upper edges.");
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: "Move to another site" }).press("Enter");
  await expect(page.getByRole("dialog", { name: "Move to another site" })).toBeVisible();
});
