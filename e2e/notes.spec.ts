import type { Page } from "@playwright/test";
import { drawnOn } from "./support/drawn.ts";
import { boxNow, boxOf } from "./support/still.ts";
import { StudioPage } from "./support/studio.ts";
import { expect, expectAccessible, test } from "./support/test.ts";

const note = (page: Page, title: string) => page.getByRole("group", { name: `Note ${title}`, exact: true });
const site = (page: Page, name: string) => page.getByRole("group", { name: `PSTN site ${name}`, exact: true });
const field = (page: Page, title: string) => page.getByRole("textbox", { name: `Text of the note ${title}`, exact: true });

/** Adds a note by its letter and writes on it. */
async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.press("n");
  await expect(field(page, "Empty note")).toBeFocused();
  await page.keyboard.insertText(text);
  await page.keyboard.press("Control+Enter");
}

test("what is typed after the letter that adds the first note is the note's, though the canvas comes later", async ({ page }) => {
  const studio = new StudioPage(page);
  await page.route("**/Canvas-*.js", async (route) => {
    await page.keyboard.type("Mains");
    await route.continue();
  });
  await studio.open();
  await page.keyboard.press("n");
  await expect(field(page, "Empty note")).toHaveValue("Mains");
  await page.keyboard.type(", again");
  await page.keyboard.press("Control+Enter");
  await expect(studio.outline.getByRole("treeitem")).toHaveText([/^Deployment/, /^Mains, again/]);
});

test("a note is written where it stands, changed by double click and Enter, and taken back", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.add("Note");
  await expect(field(page, "Empty note")).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.type("Ask the carrier");
  await page.keyboard.press("Enter");
  await page.keyboard.type("for the second trunk");
  await page.keyboard.press("Control+Enter");
  await expect(note(page, "Ask the carrier")).toBeFocused();
  await expect(note(page, "Ask the carrier")).toContainText("for the second trunk");

  await note(page, "Ask the carrier").dblclick();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Nothing");
  await page.keyboard.press("Escape");
  await expect(note(page, "Nothing")).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(note(page, "Ask the carrier")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(field(page, "Ask the carrier")).toBeFocused();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("Do not a");
  await page.keyboard.press("Delete");
  await site(page, "Seattle").click({ position: { x: 40, y: 16 } });
  await expect(note(page, "Do not ask the carrier")).toBeVisible();

  await page.getByRole("button", { name: "Undo: Write note “Ask the carrier”" }).click();
  await page.getByRole("button", { name: "Undo: Write note “Ask the carrier”" }).click();
  await page.getByRole("button", { name: "Undo: Add note" }).click();
  await expect(page.getByRole("group", { name: /^Note/ })).toHaveCount(0);
});

test("a note that was never written is gone again with Escape or a click elsewhere, and leaves no step", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const notes = page.getByRole("group", { name: /^Note/ });
  const undo = page.getByRole("button", { name: "Undo", exact: true });
  for (const leave of [
    () => page.keyboard.press("Escape"),
    () => page.keyboard.press("Control+Enter"),
    () => site(page, "Seattle").click({ position: { x: 40, y: 16 } }),
  ]) {
    await studio.add("Note");
    await expect(field(page, "Empty note")).toBeFocused();
    await leave();
    await expect(notes).toHaveCount(0);
    await expect(page.getByRole("status")).toContainText("Nothing was written, so the note is gone again.");
    await expect(undo).toBeDisabled();
    await expect(page.getByRole("button", { name: "Redo", exact: true })).toBeDisabled();
  }
  await page.keyboard.press("Shift+A");
  await studio.add("Note");
  await expect(field(page, "Empty note")).toBeFocused();
  await page.getByRole("button", { name: "Undo: Add note" }).click();
  await expect(notes).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Undo: Add appliance to Seattle" })).toBeEnabled();
});

test("what was typed on a note counts, though the view moves on to something else", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("large");
  await studio.add("Note");
  await expect(field(page, "Empty note")).toBeFocused();
  await page.keyboard.type("Rollout ends here");
  // From the empty canvas beside the note to its left end, until the note is no longer drawn.
  const { x, y, width, height } = await boxOf(note(page, "Empty note"));
  await page.mouse.move(x + width + 200, y + height + 40);
  await page.mouse.down();
  for (const to of [500, 400, 240]) await page.mouse.move(to, y + height + 40);
  await page.mouse.up();
  await expect(page.getByRole("group", { name: /^Note/ })).toHaveCount(0);
  await expect(studio.outline.getByRole("treeitem", { name: /^Rollout ends here/ })).toBeVisible();
  await expect(page.getByRole("button", { name: "Undo: Write note “Rollout ends here”" })).toBeEnabled();
});

test("a note is dropped from the palette where the pointer is, moved on the canvas, and leaves the sites alone", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const seattle = await boxOf(site(page, "Seattle"));
  await page.getByRole("button", { name: "Add Note", exact: true }).dragTo(site(page, "Seattle"), { targetPosition: { x: 120, y: 20 } });
  await page.keyboard.type("Here");
  await page.keyboard.press("Control+Enter");
  const before = await boxOf(note(page, "Here"));
  expect(Math.abs(before.x + before.width / 2 - seattle.x - 120)).toBeLessThanOrEqual(2);
  await page.mouse.move(before.x + 20, before.y + 12);
  await page.mouse.down();
  for (const by of [4, 60, 120]) await page.mouse.move(before.x + 20 + by, before.y + 12 + by);
  await page.mouse.up();
  await expect(page.getByRole("button", { name: "Undo: Place note “Here”" })).toBeEnabled();
  await expect.poll(async () => (await boxNow(note(page, "Here"))).x).toBeGreaterThan(before.x + 80);
  expect(await boxOf(site(page, "Seattle"))).toEqual(seattle);
  await expect(studio.outline.getByRole("treeitem", { name: /^Seattle/ })).toContainText("3 + 2");
});

test("an empty design takes a note, and still offers the first site", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open();
  await write(page, "Kick-off on Monday");
  await expect(note(page, "Kick-off on Monday")).toBeVisible();
  await page.keyboard.press("n");
  await expect(field(page, "Empty note")).toBeFocused();
  await page.keyboard.type("Kept");
  await page.keyboard.press("Escape");
  await expect(note(page, "Kept")).toBeVisible();
  await studio.add("PSTN site");
  await expect(site(page, "PSTN site 1")).toBeVisible();
  await expect(studio.outline.getByRole("treeitem", { name: /^Deployment/ })).toContainText("1 site, 2 notes");
});

test("in the outline a note is written on, resized, copied and removed without the mouse", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await write(page, "Ask the carrier");
  const row = studio.outline.getByRole("treeitem", { name: /^Ask/ });
  await studio.select(/^Seattle/);
  await page.keyboard.press("End");
  await expect(row).toBeFocused();
  await page.keyboard.press("F2");
  const text = studio.inspector.getByLabel("Text");
  await expect(text).toBeFocused();
  await page.keyboard.type("Ask again");
  await expect(studio.outline.getByRole("treeitem", { name: /^Ask again/ })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Tab");
  await expect(studio.inspector.getByLabel("Width")).toBeFocused();
  await page.keyboard.type("300");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Undo: Resize note “Ask again”" })).toBeEnabled();

  await row.focus();
  await page.keyboard.press("Alt+Shift+ArrowRight");
  await page.keyboard.press("Alt+Shift+ArrowRight");
  await page.keyboard.press("Alt+Shift+ArrowDown");
  await expect(page.getByRole("status")).toContainText("Note “Ask again”: 340 wide, 124 high.");
  await expect(studio.inspector.getByLabel("Width")).toHaveValue("340");
  await page.keyboard.press("Control+z");
  await expect(studio.inspector.getByLabel("Width")).toHaveValue("300");
  await page.keyboard.press("Control+z");
  await expect(studio.inspector.getByLabel("Width")).toHaveValue("220");
  await page.keyboard.press("Control+z");
  await expect(studio.inspector.getByLabel("Text")).toHaveValue("Ask the carrier");

  await row.focus();
  await page.keyboard.press("Control+d");
  await expect(row).toHaveCount(2);
  await expect(page.getByRole("status")).toContainText(/Duplicated note “/);
  await row.last().focus();
  await page.keyboard.press("Shift+F10");
  const menu = page.getByRole("menu", { name: "What can be done here" });
  await expect(menu.getByRole("menuitem", { name: "Write on it" })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await row.last().focus();
  await page.keyboard.press("Delete");
  await expect(row).toHaveCount(1);
});

test("notes are selected with sites, put on a line with them, and found by what they say", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await write(page, "Ask the carrier for the second trunk");
  await page.keyboard.press("Control+a");
  const bar = page.getByRole("toolbar", { name: "Selection" });
  await expect(bar).toContainText("3 selected");
  await expect(studio.inspector.getByRole("list", { name: "and 1 note" })).toContainText("Ask the carrier");
  await expectAccessible(page);
  await bar.getByRole("button", { name: "Align lower edges" }).click();
  const bottom = async (of: ReturnType<typeof note>) => {
    const { y, height } = await boxNow(of);
    return Math.round(y + height);
  };
  const written = note(page, "Ask the carrier for the second…");
  await expect.poll(async () => (await bottom(written)) - (await bottom(site(page, "Amsterdam")))).toBe(0);

  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Find or do" }).fill("second trunk");
  await page.getByRole("option", { name: /^Ask the carrier/ }).press("Enter");
  await expect(studio.inspector.getByLabel("Text")).toBeFocused();
});

test("a note and the frame of a site are resized by their edges, each as one step; tidying forgets the frame’s", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await write(page, "Ask");
  async function dragCorner(one: ReturnType<typeof note>, by: number): Promise<void> {
    const { x, y, width, height } = await boxOf(one);
    const [right, bottom] = [x + width, y + height];
    await page.mouse.move(right, bottom);
    await page.mouse.down();
    for (const part of [0.2, 0.6, 1]) await page.mouse.move(right + by * part, bottom + by * part);
    await page.mouse.up();
  }
  // The view glides to the whole with the new note.
  await drawnOn(studio);
  const before = await boxOf(note(page, "Ask"));
  await dragCorner(note(page, "Ask"), 40);
  await expect.poll(async () => Math.abs((await boxNow(note(page, "Ask"))).width - before.width - 40)).toBeLessThanOrEqual(2);
  await expect.poll(async () => Math.abs((await boxNow(note(page, "Ask"))).height - before.height - 40)).toBeLessThanOrEqual(2);
  await page.getByRole("button", { name: "Undo: Resize note “Ask”" }).click();
  await expect.poll(() => boxNow(note(page, "Ask"))).toEqual(before);

  const [seattle, amsterdam] = [site(page, "Seattle"), site(page, "Amsterdam")];
  await seattle.click({ position: { x: 40, y: 16 } });
  const [frame, neighbour] = [await boxOf(seattle), await boxOf(amsterdam)];
  await dragCorner(seattle, 60);
  await expect.poll(async () => Math.abs((await boxNow(seattle)).width - frame.width - 60)).toBeLessThanOrEqual(2);
  await expect.poll(async () => (await boxNow(amsterdam)).x).toBeGreaterThan(neighbour.x + 50);
  await dragCorner(seattle, -300);
  await expect.poll(() => boxNow(seattle)).toEqual(frame);

  await page.keyboard.press("Alt+Shift+ArrowDown");
  await expect(page.getByRole("button", { name: "Undo: Resize Seattle" })).toBeEnabled();
  await expect.poll(async () => (await boxNow(seattle)).height).toBeGreaterThan(frame.height + 5);
  await page.getByRole("button", { name: "Tidy" }).click();
  await expect(page.getByRole("button", { name: "Undo: Tidy the canvas" })).toBeEnabled();
  const saved = await studio.download(() => page.getByRole("button", { name: "Save as JSON" }).click());
  const { layout } = JSON.parse(Buffer.from(saved.bytes).toString());
  expect(layout.sizes).toBeUndefined();
  expect(layout.notes).toMatchObject([{ text: "Ask" }]);
});

for (const theme of ["light", "dark"] as const) {
  test(`notes are accessible in the ${theme} theme, near and far`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    const studio = new StudioPage(page);
    await studio.open("two-sites");
    await studio.add("Note");
    await page.keyboard.press("Escape");
    await write(page, "<b>Ask</b> the carrier");
    await expect(note(page, "<b>Ask</b> the carrier")).toContainText("<b>Ask</b>");
    await expectAccessible(page);
    for (let press = 0; press < 8; press += 1) await page.getByRole("button", { name: "Zoom out" }).click();
    await expect(note(page, "<b>Ask</b> the carrier")).toBeVisible();
    await expectAccessible(page);
    await note(page, "<b>Ask</b> the carrier").dblclick();
    await expect(field(page, "<b>Ask</b> the carrier")).toBeFocused();
  });
}
