import type { Page } from "@playwright/test";
import { crosses, type Drawn, drawnOn, isWithin, overlaps, type Thing } from "./support/drawn.ts";
import { boxOf } from "./support/still.ts";
import { StudioPage } from "./support/studio.ts";
import { expect, test } from "./support/test.ts";

/** The order of the design. */
const SITES = ["Boston", "Denver", "Toronto", "Mexico City", "Dublin", "Lyon", "Munich", "Oslo", "Warsaw", "Cairo", "Osaka", "Sydney"];

/** So large that all twelve sites are seen with what is in them. */
test.use({ viewport: { width: 2400, height: 1500 }, reducedMotion: "reduce" });

/** Drags something by its upper left part. */
async function drag(page: Page, name: string, by: { readonly x: number; readonly y: number }): Promise<void> {
  const box = await boxOf(page.getByRole("group", { name, exact: true }));
  await page.mouse.move(box.x + 20, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(box.x + 20 + by.x, box.y + 12 + by.y, { steps: 4 });
  await page.mouse.up();
}

/** Opens the twelve sites as large as they go. */
async function openBranches(page: Page): Promise<StudioPage> {
  const studio = new StudioPage(page);
  await studio.open("branches");
  await page.getByRole("button", { name: "Hide the dock" }).click();
  await expect(studio.canvas.getByRole("group", { name: /^PSTN site/ })).toHaveCount(SITES.length);
  return studio;
}

const nameOf = ({ name }: Thing) => name;
const siteOf = ({ name }: Thing) => `PSTN site ${name.replace(/^.* in /, "")}`;

/** Sites as they are read: row by row, from left to right. */
function asRead(sites: readonly Thing[]): readonly string[] {
  return [...sites].sort((one, other) => one.y - other.y || one.x - other.x).map(nameOf);
}

/** What links go through that they have nothing to do with. */
function crossings({ sites, contents, links }: Drawn): readonly string[] {
  return links.flatMap((link) =>
    [...contents, ...sites.filter(({ name }) => name !== link.within)]
      .filter((one) => crosses(link, one))
      .map((one) => `links ${link.within ?? "between sites"} × ${one.name}`),
  );
}

function expectTidy(drawn: Drawn): void {
  const { sites, contents, notes, words, links } = drawn;
  expect(asRead(sites)).toEqual(SITES.map((name) => `PSTN site ${name}`));
  expect(overlaps([...sites, ...notes])).toEqual([]);
  expect(overlaps([...contents, ...words, ...notes])).toEqual([]);
  const outside = contents.filter((one) => !sites.some((site) => site.name === siteOf(one) && isWithin(one, site)));
  expect(outside.map(nameOf)).toEqual([]);
  expect(new Set(links.map(({ within }) => within)).size).toBe(SITES.length + 1);
  expect(crossings(drawn)).toEqual([]);
}

test("tidying puts nothing on top of anything, leads no link through a site, keeps the order, and a second time changes nothing", async ({
  page,
}) => {
  const studio = await openBranches(page);
  for (const name of ["Lyon", "Osaka", "Boston"]) await drag(page, `PSTN site ${name}`, { x: 200, y: 190 });
  await drag(page, "Appliance OSL-HOST1 in Oslo", { x: 70, y: 30 });
  await studio.select(/^Cairo/);
  await studio.add("Note");
  await page.getByRole("textbox", { name: "Text of the note Empty note" }).fill("Ask the carrier");
  await page.keyboard.press("Control+Enter");
  await drag(page, "Note Ask the carrier", { x: -250, y: 60 });
  const moved = await drawnOn(studio);
  expect(asRead(moved.sites)).not.toEqual(SITES.map((name) => `PSTN site ${name}`));
  expect(overlaps([...moved.sites, ...moved.notes])).not.toEqual([]);
  expect(overlaps(moved.contents)).toEqual(["Appliance OSL-HOST1 in Oslo × Appliance OSL-HOST2 in Oslo"]);
  expect(crossings(moved)).not.toEqual([]);

  const tidy = page.getByRole("button", { name: "Tidy", exact: true });
  await tidy.click();
  await expect(page.getByRole("status")).toContainText("Tidied the canvas.");
  const once = await drawnOn(studio);
  expectTidy(once);
  await tidy.click();
  expect(await drawnOn(studio)).toEqual(once);
});

test("tidying one site puts its own things in their places, and moves nothing of any other", async ({ page }) => {
  const studio = await openBranches(page);
  const start = await drawnOn(studio);
  await drag(page, "Appliance DEN-HOST1 in Denver", { x: 40, y: 0 });
  const others = await drawnOn(studio);
  await drag(page, "Appliance OSL-HOST1 in Oslo", { x: 40, y: 0 });
  await drag(page, "Gateway vg1 in Oslo", { x: 30, y: 0 });
  const moved = await drawnOn(studio);
  expect(overlaps(moved.contents)).toHaveLength(3);

  await studio.canvas.getByRole("group", { name: "PSTN site Oslo", exact: true }).click({ button: "right", position: { x: 30, y: 12 } });
  await page.getByRole("menuitem", { name: "Tidy this site" }).click();
  await expect(page.getByRole("status")).toContainText("Tidied Oslo.");
  expect(await drawnOn(studio)).toEqual(others);
  expect(others.sites).toEqual(start.sites);
});
