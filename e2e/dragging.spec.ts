import type { Locator } from "@playwright/test";
import { overlap } from "./support/drawn.ts";
import { appliance, drag, expectSeen, site } from "./support/onCanvas.ts";
import { boxNow, boxOf } from "./support/still.ts";
import { StudioPage } from "./support/studio.ts";
import { expect, test } from "./support/test.ts";

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
