import type { Locator, Page } from "@playwright/test";
import { overlap } from "./support/drawn.ts";
import { type Box, boxNow, boxOf } from "./support/still.ts";
import { StudioPage } from "./support/studio.ts";
import { expect, expectAccessible, test } from "./support/test.ts";

const site = (page: Page, name: string) => page.getByRole("group", { name: `PSTN site ${name}`, exact: true });
const appliance = (page: Page, name: string) => page.getByRole("group", { name: new RegExp(`^Appliance ${name} in`) });

/** Drags with the mouse from the middle of one thing to a point of another. */
async function drag(page: Page, from: Locator, to: Locator, at = { x: 0.5, y: 0.12 }): Promise<void> {
  const [start, end] = [await boxOf(from), await boxOf(to)];
  await page.mouse.move(start.x + start.width / 2, start.y + 10);
  await page.mouse.down();
  await page.mouse.move(start.x + start.width / 2 + 20, start.y + 30, { steps: 4 });
  await page.mouse.move(end.x + end.width * at.x, end.y + end.height * at.y, { steps: 12 });
  await page.mouse.up();
}

test("things dragged from the palette land in the site under the pointer, or get one of their own", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open();
  const drop = async (entry: string, place: Locator, targetPosition: { readonly x: number; readonly y: number }) => {
    await boxOf(place);
    await page.getByRole("button", { name: `Add ${entry}` }).dragTo(place, { targetPosition });
  };
  const header = { x: 60, y: 20 };
  await drop("PSTN site", studio.canvas, { x: 120, y: 60 });
  await expect(site(page, "PSTN site 1")).toBeVisible();
  await drop("Appliance, Normal", site(page, "PSTN site 1"), header);
  await drop("Gateway / SBC", site(page, "PSTN site 1"), header);
  await expect(studio.outline.getByRole("treeitem", { name: /PSTN site 1/ })).toContainText("1 + 1");

  await drop("Appliance, Minimum", studio.canvas, { x: 640, y: 420 });
  await expect(studio.outline.getByRole("treeitem", { name: /PSTN site 2/ })).toContainText("1 + 0");
});

/** Waits until something stands wholly on the canvas. */
async function expectSeen(studio: StudioPage, thing: Locator): Promise<void> {
  await expect
    .poll(async () => {
      const [canvas, box] = [await boxNow(studio.canvas), await thing.boundingBox()];
      return (
        box !== null &&
        box.x >= canvas.x - 1 &&
        box.y >= canvas.y - 1 &&
        box.x + box.width <= canvas.x + canvas.width + 1 &&
        box.y + box.height <= canvas.y + canvas.height + 1
      );
    })
    .toBe(true);
}

test("a new design leaves an empty canvas, and nothing to complain of", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("with-problems");
  await studio.menu(/^Design:/, "New design");
  await expect(page.getByText("Design a Cloud Connector deployment")).toBeVisible();
  await expect(studio.canvas.getByText("Office 365", { exact: true })).toHaveCount(0);
  await expect(page.getByRole("tab", { name: /^Problems/ })).not.toContainText("error");
  await expect(studio.field("SIP domains")).not.toHaveAttribute("aria-invalid", "true");
});

test("frames never cover each other: not when one grows, not when one is dropped close to another", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const [seattle, amsterdam] = [site(page, "Seattle"), site(page, "Amsterdam")];
  const start = await boxOf(amsterdam);
  await page.mouse.move(start.x + 150, start.y + 12);
  await page.mouse.down();
  await page.mouse.move(start.x + 155, start.y + 24, { steps: 5 });
  await page.mouse.up();
  await studio.select(/^Seattle/);
  for (let count = 0; count < 5; count += 1) await studio.add("Appliance, Normal");
  await expectSeen(studio, page.getByRole("group", { name: /^Appliance SEA-HOST8 in/ }));
  expect(overlap(await boxOf(seattle), await boxOf(amsterdam))).toBe(false);

  const [canvas, below] = [await boxOf(studio.canvas), await boxOf(seattle)];
  const targetPosition = { x: below.x - canvas.x + 60, y: below.y - canvas.y - 10 };
  await page.getByRole("button", { name: "Add PSTN site" }).dragTo(studio.canvas, { targetPosition });
  const dropped = site(page, "PSTN site 1");
  await expectSeen(studio, dropped);
  for (const other of [seattle, amsterdam]) expect(overlap(await boxOf(dropped), await boxOf(other))).toBe(false);
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

test("the bar of several selected things covers none of the drawing where the whole is seen", async ({ page }) => {
  const studio = new StudioPage(page);
  for (const [fixture, selected] of [
    ["two-sites", [/^SEA-HOST1/, /^SEA-HOST3/]],
    ["fifteen-plus-one", [/^CHI-HOST1$/, /^CHI-HOST16/]],
    ["large", [/^Branch 001/, /^Branch 005/]],
  ] as const) {
    await studio.open(fixture);
    await studio.select(selected[0]);
    await studio.outline.getByRole("treeitem", { name: selected[1] }).click({ modifiers: ["Shift"] });
    const bar = page.getByRole("toolbar", { name: "Selection" });
    await expect(bar).toBeVisible();
    const drawn = await page
      .locator(".react-flow__node")
      .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().toJSON() as Box));
    expect(drawn.length).toBeGreaterThan(2);
    const place = await boxOf(bar);
    expect(drawn.filter((box) => overlap(place, box))).toEqual([]);
  }
});

test("beside what leaves no room above, the bar of several selected things is upright, and what puts them in order is in its menu", async ({
  page,
}) => {
  const studio = new StudioPage(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await studio.open("fifteen-plus-one");
  await studio.select(/^CHI-HOST1$/);
  await studio.outline.getByRole("treeitem", { name: /^CHI-HOST16/ }).click({ modifiers: ["Shift"] });
  const bar = page.getByRole("toolbar", { name: "Selection" });
  await expect(bar).toHaveText(/16\s*selected/);
  const { width, height } = await boxOf(bar);
  expect(height).toBeGreaterThan(width);
  // One button below the other.
  const lefts = await bar.getByRole("button").evaluateAll((buttons) => buttons.map((one) => one.getBoundingClientRect()));
  expect(new Set(lefts.map(({ left, width }) => Math.round(left + width / 2))).size).toBe(1);
  await expectAccessible(page);
  await bar.getByRole("button", { name: "Align and distribute" }).click();
  await page.getByRole("menu", { name: "Align and distribute" }).getByRole("menuitem", { name: "Align left edges" }).click();
  await expect(page.getByRole("button", { name: /^Undo: Align 16 appliances at their left edges/ })).toBeEnabled();
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

test("an appliance dragged into another site moves there and takes its names and addresses from it", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await drag(page, appliance(page, "SEA-HOST3"), site(page, "Amsterdam"));
  await expect(studio.outline.getByRole("treeitem", { name: /^Amsterdam/ })).toContainText("3 + 2");
  await expect(appliance(page, "AMS-HOST3")).toContainText("203.0.113.13");
  const file = page.getByRole("tabpanel", { name: "Configuration" });
  const lines = (site: string, net: string) => [
    ...["AD", "CMS", "MED", "EDGE"].map((role) => `${site}-${role}3`),
    ...[26, 27, 28, 29].map((host) => `${net}.${host}`),
  ];
  await page.getByRole("tab", { name: /^Configuration/ }).click();
  for (const text of lines("AMS", "10.31.0")) await expect(file).toContainText(`=${text}`);
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect(appliance(page, "SEA-HOST3")).toContainText("198.51.100.13");
  for (const text of lines("SEA", "10.20.0")) await expect(file).toContainText(`=${text}`);
  await expect(studio.outline.getByRole("treeitem", { name: /^Amsterdam/ })).toContainText("2 + 2");
});

test("a gateway dragged into another site has a free address and a name there, is told with them, and gets its own back", async ({
  page,
}) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const gateway = (name: string, of: string) => page.getByRole("group", { name: new RegExp(`^Gateway ${name} in ${of}`) });
  await drag(page, gateway("sbc2", "Seattle"), site(page, "Amsterdam"));
  await expect(page.getByRole("status")).toContainText(
    "Moved sbc2 to Amsterdam. It is sbc3.ams.example.net there, and its address is now 10.31.0.203.",
  );
  await expect(studio.outline.getByRole("treeitem", { name: /^sbc3/ })).toHaveCount(1);
  await expect(gateway("sbc3", "Amsterdam")).toContainText("10.31.0.203");
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect(gateway("sbc2", "Seattle")).toContainText("10.20.0.202");
  await expect(gateway("sbc3", "Amsterdam")).toHaveCount(0);
});

test("an appliance dropped beside every site stays where it was", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const before = await boxOf(appliance(page, "SEA-HOST1"));
  await drag(page, appliance(page, "SEA-HOST1"), studio.canvas, { x: 0.01, y: 0.05 });
  await expect(page.getByRole("status")).toContainText("Drop it on a site");
  await expect(studio.outline.getByRole("treeitem", { name: /^Seattle/ })).toContainText("3 + 2");
  await expect(page.getByRole("button", { name: "Undo" })).toBeDisabled();
  expect(await boxOf(appliance(page, "SEA-HOST1"))).toEqual(before);
});

test("a site is moved by mouse and keyboard, one undo step each, and tidied", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const seattle = site(page, "Seattle");
  const before = await boxOf(seattle);
  await drag(page, seattle, studio.canvas, { x: 0.3, y: 0.7 });
  expect((await boxOf(seattle)).y).not.toBe(before.y);
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect.poll(async () => (await boxNow(seattle)).y).toBe(before.y);
  await seattle.press("ArrowDown");
  await expect.poll(async () => (await boxNow(seattle)).y).toBeGreaterThan(before.y);
  await page.getByRole("button", { name: "Tidy" }).click();
  await expect(page.getByRole("button", { name: /^Undo/ })).toBeEnabled();
});

test("what is dragged is under the pointer where it was taken hold of, from the first step on, and a press that trembles drags nothing", async ({
  page,
}) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const seattle = site(page, "Seattle");
  const before = await boxOf(seattle);
  const hold = { x: before.x + 60, y: before.y + 12 };
  /** Whole units of the canvas are less than a pixel of the screen. */
  const expectBy = async (x: number, y: number) => {
    const off = async () => {
      const now = await boxNow(seattle);
      return Math.max(Math.abs(now.x - before.x - x), Math.abs(now.y - before.y - y));
    };
    await expect.poll(off).toBeLessThan(1);
  };
  await page.mouse.move(hold.x, hold.y);
  await page.mouse.down();
  await page.mouse.move(hold.x + 1, hold.y + 2);
  await page.mouse.up();
  await expect(page.getByRole("button", { name: /^Undo/ })).toBeDisabled();
  await expect(studio.outline.getByRole("treeitem", { name: /^Seattle/ }).first()).toHaveAttribute("aria-selected", "true");

  // Without lines to snap to.
  await page.keyboard.down("Alt");
  await page.mouse.move(hold.x, hold.y);
  await page.mouse.down();
  await page.mouse.move(hold.x + 6, hold.y + 40);
  await expectBy(6, 40);
  await page.mouse.move(hold.x + 8, hold.y + 30);
  await expectBy(8, 30);
  await page.mouse.up();
  await page.keyboard.up("Alt");
  await expectBy(8, 30);
});

test("Escape gives up what is dragged, or an edge that is; undo of a drag over the edge brings the view back as well", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const seattle = site(page, "Seattle");
  const start = await boxOf(seattle);
  const undo = page.getByRole("button", { name: "Undo", exact: true });
  const dragAndGiveUp = async (from: { readonly x: number; readonly y: number }) => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 30, from.y + 40, { steps: 4 });
    await expect.poll(() => boxNow(seattle)).not.toEqual(start);
    await page.keyboard.press("Escape");
    await expect.poll(() => boxNow(seattle)).toEqual(start);
    await page.mouse.move(from.x + 60, from.y + 80, { steps: 4 });
    await page.mouse.up();
    await expect(studio.inspector.getByRole("heading", { name: "Seattle" })).toBeVisible();
    expect(await boxOf(seattle)).toEqual(start);
    await expect(undo).toBeDisabled();
  };
  await dragAndGiveUp({ x: start.x + 100, y: start.y + 12 });
  await dragAndGiveUp({ x: start.x + start.width - 1, y: start.y + start.height - 1 });

  // Over the edge the view goes along, away from the other site; undo brings both back, and so does redo.
  const [amsterdam, area] = [await boxOf(site(page, "Amsterdam")), await boxOf(studio.canvas)];
  // What is far out of view is not drawn at all.
  const isAway = () => seattle.evaluateAll((drawn, limit) => drawn.every((one) => one.getBoundingClientRect().x < limit), start.x - 100);
  await page.mouse.move(amsterdam.x + 100, amsterdam.y + 12);
  await page.mouse.down();
  await page.mouse.move(area.x + area.width + 40, amsterdam.y + 60, { steps: 8 });
  await expect.poll(isAway).toBe(true);
  await page.mouse.up();
  await page.keyboard.press("Control+Z");
  await expect.poll(() => boxNow(seattle)).toEqual(start);
  await page.keyboard.press("Control+Y");
  await expect.poll(isAway).toBe(true);
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

test("notes on a site go along when it is dragged, as one step", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const seattle = site(page, "Seattle");
  const note = page.getByRole("group", { name: "Note Ask the carrier" });
  await studio.add("Note");
  await page.getByRole("textbox", { name: "Text of the note Empty note" }).fill("Ask the carrier");
  await page.keyboard.press("Control+Enter");
  await page.keyboard.press("Shift+1");
  await drag(page, note, seattle, { x: 0.6, y: 0.5 });
  await expect(page.getByRole("button", { name: /^Undo: Place note/ })).toBeEnabled();
  await expectSeen(studio, note);
  const apart = async () => {
    const [frame, paper] = [await boxOf(seattle), await boxOf(note)];
    return { x: Math.round(paper.x - frame.x), y: Math.round(paper.y - frame.y) };
  };
  const before = await apart();
  const [frame, paper] = [await boxOf(seattle), await boxOf(note)];
  expect(overlap(frame, paper)).toBe(true);
  await drag(page, seattle, studio.canvas, { x: 0.4, y: 0.7 });
  await expect(page.getByRole("button", { name: "Undo: Place Seattle" })).toBeEnabled();
  expect(await apart()).toEqual(before);
  expect((await boxOf(seattle)).y).not.toBe(frame.y);
  await page.getByRole("button", { name: "Undo: Place Seattle" }).click();
  await expect.poll(async () => (await boxNow(note)).y).toBe(paper.y);
});
