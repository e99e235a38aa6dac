import { StudioPage } from "./support/studio.ts";
import { expect, expectAccessibleInBothThemes, test } from "./support/test.ts";

/** The outline's row of a site. */
const row = (studio: StudioPage, name: string) => studio.outline.getByRole("treeitem", { name: new RegExp(`^${name}`) });

async function drawSite(studio: StudioPage, name: string): Promise<void> {
  await studio.add("PSTN site");
  await studio.fill({ "Site name": name });
  await studio.kept();
}

test("an example that the address asks for takes nothing away: undo brings back what was kept, also after a reload", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open();
  await drawSite(studio, "Delft");
  await studio.open("two-sites");
  await expect(row(studio, "Seattle")).toBeVisible();
  await studio.kept();
  await page.reload();
  await expect(row(studio, "Seattle")).toBeVisible();
  await page.getByRole("button", { name: "Undo: Open the example two-sites" }).click();
  await expect(row(studio, "Delft")).toBeVisible();
  await expect(row(studio, "Seattle")).toHaveCount(0);
});

test("what was typed a moment before a reload is there after it", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  // What writes a design down has come.
  await studio.kept();
  await studio.field("Customer").fill("Fabrikam");
  await page.reload();
  await expect(studio.field("Customer")).toHaveValue("Fabrikam");
  await page.keyboard.press("n");
  await expect(page.getByRole("textbox", { name: /^Text of the note/ })).toBeFocused();
  await page.keyboard.type("Ask the carrier");
  await page.reload();
  await expect(page.getByRole("group", { name: "Note Ask the carrier" })).toBeVisible();
});

test("two tabs never overwrite each other's work unasked", async ({ page, context }) => {
  const here = new StudioPage(page);
  await here.open();
  await drawSite(here, "Delft");
  const other = new StudioPage(await context.newPage());
  await other.open();
  await expect(row(other, "Delft")).toBeVisible();
  await drawSite(other, "Leiden");

  const warning = page.getByRole("alert").filter({ hasText: "Changed in another tab" });
  await expect(warning).toBeVisible();
  await expectAccessibleInBothThemes(page);
  // Who presses something in a tab has it before them.
  await page.bringToFront();
  await here.add("PSTN site");
  await here.fill({ "Site name": "Utrecht" });
  await expect(page.getByText("not kept: changed in another tab")).toBeVisible();

  await test.step("the browser asks before what is not kept is left", async () => {
    const asked = page.waitForEvent("dialog");
    const leaving = page.evaluate(() => location.reload());
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
    await leaving;
    await expect(row(here, "Utrecht")).toBeVisible();
  });

  await test.step("load the other: its work is here, and undo still gives back one's own", async () => {
    await warning.getByRole("button", { name: "Load the other" }).click();
    await expect(row(here, "Leiden")).toBeVisible();
    await expect(row(here, "Utrecht")).toHaveCount(0);
    await expect(warning).toHaveCount(0);
    await page.getByRole("button", { name: "Undo: Load the design of the other tab" }).click();
    await expect(row(here, "Utrecht")).toBeVisible();
  });

  await test.step("now it is the other tab that is told, and keeps its own", async () => {
    const told = other.page.getByRole("alert").filter({ hasText: "Changed in another tab" });
    await other.page.bringToFront();
    await told.getByRole("button", { name: "Keep this one" }).click();
    await expect(told).toHaveCount(0);
    await other.kept();
    await expect(warning).toBeVisible();
    await page.bringToFront();
    await page.reload();
    await expect(row(here, "Leiden")).toBeVisible();
  });
});

test("the first site, added from the empty canvas, has the cursor in its name", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open();
  await page.getByRole("button", { name: "Add the first site" }).click();
  await expect(studio.field("Site name")).toBeFocused();
  await page.keyboard.type("Delft");
  await expect(row(studio, "Delft")).toBeVisible();
});

test("a first site that is added by its letter has the cursor in its name from then on", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open();
  await page.keyboard.type("sGanges");
  await expect(studio.field("Site name")).toHaveValue("Ganges");
  await expect(studio.outline.getByRole("treeitem")).toHaveText([/^Deployment/, /^Ganges/]);
});

test("every further site that is added by its letter has the cursor in its name as well", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const rows = await studio.outline.getByRole("treeitem").count();
  await page.keyboard.type("smagnus");
  await expect(studio.field("Site name")).toHaveValue("magnus");
  await expect(row(studio, "magnus")).toBeVisible();
  await expect(studio.outline.getByRole("treeitem")).toHaveCount(rows + 1);

  await studio.canvas.getByRole("application").focus();
  await page.keyboard.type("sagnes");
  await expect(studio.field("Site name")).toHaveValue("agnes");
  await expect(studio.outline.getByRole("treeitem")).toHaveCount(rows + 2);
});

test("a kept design that cannot be opened is not overwritten before it was saved as a file or given up", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open();
  await drawSite(studio, "Delft");
  const later = '{ "format": "cce-studio", "version": 99 }';
  await page.evaluate(async (text) => {
    const open = indexedDB.open("cce-studio");
    await new Promise((done) => {
      open.onsuccess = done;
    });
    const objects = open.result.transaction("designs", "readwrite").objectStore("designs");
    objects.put({ text, revision: 99 }, "current-design");
    await new Promise((done) => {
      objects.put(99, "current-design-revision").onsuccess = done;
    });
  }, later);
  await page.reload();
  const told = page.getByRole("alert").filter({ hasText: "The design kept in this browser cannot be opened" });
  await expect(told).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await studio.add("PSTN site");
  await studio.fill({ "Site name": "Leiden" });
  const { name, bytes } = await studio.download(() => told.getByRole("button", { name: "Save it as a file" }).click());
  expect([name, new TextDecoder().decode(bytes)]).toEqual(["kept-design.json", later]);
  await told.getByRole("button", { name: "Keep this one" }).click();
  await expect(told).toHaveCount(0);
  await studio.kept();
  await page.reload();
  await expect(row(studio, "Leiden")).toBeVisible();
});
