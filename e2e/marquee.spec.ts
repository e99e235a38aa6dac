import { drawnOn, isWithin, type Thing } from "./support/drawn.ts";
import type { Box } from "./support/still.ts";
import { StudioPage } from "./support/studio.ts";
import { expect, test } from "./support/test.ts";

test.use({ viewport: { width: 1600, height: 1000 }, reducedMotion: "reduce" });

/** Draws a frame over the canvas with Shift held. */
async function select({ page }: StudioPage, { x, y, width, height }: Box): Promise<void> {
  await page.keyboard.down("Shift");
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + width, y + height, { steps: 6 });
  await page.mouse.up();
  await page.keyboard.up("Shift");
}

/** The smallest box around some things, and some pixels more. */
function around(things: readonly Thing[], more = 8): Box {
  const [left, top] = [Math.min(...things.map(({ x }) => x)) - more, Math.min(...things.map(({ y }) => y)) - more];
  const right = Math.max(...things.map(({ x, width }) => x + width)) + more;
  const bottom = Math.max(...things.map(({ y, height }) => y + height)) + more;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** How far each of some things has come, by name, in whole pixels: the browser gives boxes to a tenth. */
function shifts(before: readonly Thing[], after: readonly Thing[]) {
  return after.map(({ name, x, y }) => {
    const start = before.find((one) => one.name === name);
    return { name, x: Math.round(x - (start?.x ?? 0)), y: Math.round(y - (start?.y ?? 0)) };
  });
}

const undo = ({ page }: StudioPage) => page.getByRole("button", { name: /^Undo/ });

test("a frame that is drawn with Shift selects all that is in it, and nothing else; what moves one of them moves all, as one step", async ({
  page,
}) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await page.getByRole("button", { name: "Hide the dock" }).click();
  const start = await drawnOn(studio);
  const hosts = start.contents.filter(({ name }) => /^Appliance .* in Seattle$/.test(name));
  const [site] = start.sites;
  if (!site) throw new Error("No site is drawn.");
  // It begins beside the site, for in it one drags the site itself.
  const box = around(hosts);
  await select(studio, { ...box, x: site.x - 12, width: box.x + box.width - site.x + 12 });
  await expect(studio.inspector.getByRole("heading", { name: "3 appliances" })).toBeVisible();
  await expect(page.getByRole("toolbar", { name: "Selection" })).toContainText("3 selected");
  const rows = studio.outline.getByRole("treeitem", { selected: true });
  await expect(rows).toHaveText([/SEA-HOST1/, /SEA-HOST2/, /SEA-HOST3/]);

  const [first] = hosts;
  if (!first) throw new Error("No appliance is drawn.");
  await page.mouse.move(first.x + 30, first.y + 12);
  await page.mouse.down();
  await page.keyboard.down("Alt");
  await page.mouse.move(first.x + 70, first.y + 62, { steps: 6 });
  await page.mouse.up();
  await page.keyboard.up("Alt");
  await expect(undo(studio)).toHaveAccessibleName("Undo: Place 3 appliances");
  const moved = await drawnOn(studio);
  const theirs = ({ contents }: typeof moved) => contents.filter(({ name }) => hosts.some((one) => one.name === name));
  const [shift] = shifts(hosts, theirs(moved));
  expect(shift?.x).toBeGreaterThan(20);
  expect(shift?.y).toBeGreaterThan(20);
  expect(shifts(hosts, theirs(moved))).toEqual(hosts.map(({ name }) => ({ name, x: shift?.x, y: shift?.y })));
  await undo(studio).click();
  expect(await drawnOn(studio)).toEqual(start);
});

test("a frame ends where the hand lets go, also where it was not seen to move there", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await page.getByRole("button", { name: "Hide the dock" }).click();
  const start = await drawnOn(studio);
  const hosts = start.contents.filter(({ name }) => /^Appliance .* in Seattle$/.test(name));
  const [site] = start.sites;
  const last = hosts.at(-1);
  if (!site || !last) throw new Error("No site is drawn.");
  const box = around(hosts, 3);
  const end = { x: box.x + box.width, y: box.y + box.height };
  await page.keyboard.down("Shift");
  await page.mouse.move(site.x - 12, box.y);
  await page.mouse.down();
  await page.mouse.move(last.x + 10, end.y, { steps: 4 });
  await expect(page.getByRole("toolbar", { name: "Selection" })).toContainText("2 selected");
  const browser = await page.context().newCDPSession(page);
  await browser.send("Input.dispatchMouseEvent", { type: "mouseReleased", ...end, button: "left", clickCount: 1, modifiers: 8 });
  await page.keyboard.up("Shift");
  await expect(page.getByRole("toolbar", { name: "Selection" })).toContainText("3 selected");
});

test("a frame around several sites takes them with all that is in them, and the keyboard moves them", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await page.getByRole("button", { name: "Hide the dock" }).click();
  await select(studio, around((await drawnOn(studio)).sites));
  // Near the edge of the canvas the view went along with the frame.
  const start = await drawnOn(studio);
  const count = start.sites.length + start.contents.length;
  await expect(page.getByRole("toolbar", { name: "Selection" })).toContainText(`${count} selected`);
  await expect(studio.inspector.getByRole("radio")).toHaveCount(3);
  await expect(studio.inspector.getByRole("heading", { name: "5 appliances" })).toBeVisible();
  await page.keyboard.press("Alt+ArrowDown");
  await page.keyboard.press("Alt+ArrowDown");
  await expect(page.getByRole("status")).toContainText("Moved 2 sites down.");
  const moved = await drawnOn(studio);
  const all = [...start.sites, ...start.contents];
  const [shift] = shifts(start.sites, moved.sites);
  expect(shift?.y).toBeGreaterThan(0);
  expect(shifts(all, [...moved.sites, ...moved.contents])).toEqual(all.map(({ name }) => ({ name, x: 0, y: shift?.y })));
  for (const one of moved.contents) expect(moved.sites.some((site) => isWithin(one, site))).toBe(true);
  await undo(studio).click();
  expect(await drawnOn(studio)).toEqual(start);
});

test("what a frame was drawn around can be pressed one by one, and has its menu", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await page.getByRole("button", { name: "Hide the dock" }).click();
  await select(studio, around((await drawnOn(studio)).sites.slice(0, 1)));
  const selection = page.getByRole("toolbar", { name: "Selection" });
  await expect(selection).toContainText("6 selected");
  // What stands in the site goes along, and no hand has put it anywhere.
  await page.keyboard.press("ArrowDown");
  await expect(undo(studio)).toHaveAccessibleName("Undo: Place Seattle");
  const host = studio.canvas.getByRole("group", { name: "Appliance SEA-HOST2 in Seattle" });
  await host.click({ modifiers: ["ControlOrMeta"] });
  await expect(selection).toContainText("5 selected");
  await studio.canvas.getByRole("group", { name: "Appliance SEA-HOST1 in Seattle" }).click({ button: "right" });
  await expect(page.getByRole("menu", { name: "What can be done here" }).getByRole("menuitem", { name: /^Duplicate/ })).toBeVisible();
  await expect(selection).toContainText("5 selected");
  await page.keyboard.press("Escape");
  await host.click();
  await expect(studio.inspector.getByRole("heading", { name: "SEA-HOST2" })).toBeVisible();
  await expect(selection).toHaveCount(0);
});
