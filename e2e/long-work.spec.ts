import { unzipSync } from "fflate";
import { analyse } from "../src/domain/analysis.ts";
import { archiveFiles } from "../src/domain/outputs/archive.ts";
import { large } from "../src/fixtures/large.ts";
import { zipFiles } from "../src/platform/zip.ts";
import { inisOf } from "./support/archive.ts";
import { holdAt } from "./support/helper.ts";
import { boxOf } from "./support/still.ts";
import { StudioPage } from "./support/studio.ts";
import { expect, expectAccessible, test } from "./support/test.ts";

test("everything of 200 sites is exported beside the page: progress shows, cancelling leaves nothing, and the zip has every file", async ({
  page,
}) => {
  const work = await holdAt(page, "working-out");
  const studio = new StudioPage(page);
  await studio.open("large");
  await studio.menu("Export", /Everything as zip/);
  const dialog = page.getByRole("dialog", { name: "Export everything" });
  const begin = () => dialog.getByRole("button", { name: "Export", exact: true }).click();

  await test.step("it begins before the files are known, and is cancelled on the way", async () => {
    await begin();
    await expect(dialog.getByRole("progressbar")).toBeVisible();
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await expect(dialog.getByRole("status").filter({ hasText: "Cancelled. Nothing was exported." })).toBeVisible();
    await expect(dialog.getByRole("button", { name: "Export", exact: true })).toBeFocused();
  });
  await work.release();

  await test.step("what it holds is shown folder by folder", async () => {
    await expect(dialog).toContainText("11,013 files");
    const files = dialog.getByRole("list", { name: "Files" });
    await files.getByRole("button", { name: "Branch 001/ 53 files" }).focus();
    await page.keyboard.press("ArrowRight");
    await expect(files).toContainText("firewall.csv");
  });

  const { name, bytes } = await studio.download(begin);
  expect(name).toBe("Contoso.zip");
  expect(Object.keys(inisOf(unzipSync(bytes)))).toHaveLength(3200);
  await expect(dialog).toHaveCount(0);
});

test("closing the dialog ends the work", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("large");
  await studio.menu("Export", /Everything as zip/);
  await page.getByRole("dialog").getByRole("button", { name: "Export", exact: true }).click();
  await expect.poll(() => page.workers().length).toBe(1);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect.poll(() => page.workers().length).toBe(0);
});

/** The ini files of 200 × 16 appliances, as an export has them. */
function largeEstate(): Buffer {
  const { deployment } = large();
  const { files } = archiveFiles(deployment, analyse(deployment), { outputs: ["configuration"] });
  return Buffer.from(zipFiles(files.filter(({ path }) => path.endsWith(".ini"))));
}

test("3,200 ini files are read beside the page: progress shows, cancelling changes nothing, and they become 200 sites", async ({
  page,
}) => {
  const work = await holdAt(page, "reading");
  const estate = { name: "estate.zip", mimeType: "application/zip", buffer: largeEstate() };
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const before = await page.getByRole("tree").getByRole("treeitem").allInnerTexts();
  const open = () => studio.choose(() => studio.menu(/^Design:/, "Open files …"), estate);
  const reading = page.getByRole("dialog", { name: "Looking through the files" });
  const cancel = page.getByRole("dialog").getByRole("button", { name: "Cancel" });

  await open();
  await expect(reading.getByRole("progressbar", { name: "Reading the files" })).toBeVisible();
  await cancel.click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect.poll(() => page.workers().length).toBe(0);
  expect(await page.getByRole("tree").getByRole("treeitem").allInnerTexts()).toEqual(before);
  await expect(page.getByRole("button", { name: "Undo" })).toBeDisabled();

  await open();
  await expect(reading.getByRole("progressbar", { name: "Reading the files" })).toBeVisible();
  const place = await boxOf(cancel);
  await work.release();
  const dialog = studio.importDialog();
  await expect(dialog).toContainText("3,200 of 3,200 chosen");
  // Who was about to press it does not press something else.
  expect(await boxOf(cancel)).toEqual(place);
  await expect(dialog).toBeFocused();
  await dialog.getByRole("list", { name: "Files" }).getByRole("checkbox").first().uncheck();
  await expect(dialog).toContainText("3,199 of 3,200 chosen");
  await studio.makeNewDesign();
  await expect(page.getByRole("status").filter({ hasText: "Imported 3,199 ini files as 200 sites" })).toBeVisible();
});

/** Where the built page finds its helper. */
const HELPER = /\/assets\/worker-/;

test("while the work goes on the dialog says so in both themes; Cancel stays at hand", async ({ page }) => {
  // The helper is kept waiting, so that there is time to look around.
  await page.route(HELPER, () => {});
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.menu("Export", /Everything as zip/);
  const dialog = page.getByRole("dialog", { name: "Export everything" });
  await dialog.getByRole("button", { name: "Export", exact: true }).click();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(dialog.getByRole("progressbar", { name: "Working out the files" })).toBeVisible();
    await expectAccessible(page);
  }
  await expect(dialog.getByRole("button", { name: "Cancel" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(dialog).toContainText("Cancelled. Nothing was exported.");
});

test("where the helper cannot be loaded, a sentence says so, and the studio goes on", async ({ page }) => {
  await page.route(HELPER, (route) => route.fulfill({ status: 200, contentType: "text/javascript", body: "throw new Error()" }));
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.menu("Export", /Everything as zip/);
  const dialog = page.getByRole("dialog", { name: "Export everything" });
  await expect(dialog.getByRole("alert")).toContainText("The export failed:");
  await page.unrouteAll();
  await studio.download(() => dialog.getByRole("button", { name: "Export", exact: true }).click());
  await expect(dialog).toHaveCount(0);
});

test("while files are looked through the dialog says so in both themes", async ({ page }) => {
  await page.route(HELPER, () => {});
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.choose(() => studio.menu(/^Design:/, /Open a folder/), "fixtures/estate");
  const reading = page.getByRole("dialog", { name: "Looking through the files" });
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(reading.getByRole("progressbar", { name: "Gathering the files" })).toBeVisible();
    await expectAccessible(page);
  }
  await page.keyboard.press("Escape");
  await expect(reading).toHaveCount(0);
});

test("of files that are looked through in a moment no progress is shown", async ({ page }) => {
  await page.route(HELPER, () => {});
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const shownAfter = page.evaluate(async () => {
    const dropped = await new Promise<number>((done) => {
      window.addEventListener("drop", () => done(performance.now()), { capture: true, once: true });
    });
    while (!document.querySelector("dialog[open] progress")) await new Promise(requestAnimationFrame);
    return performance.now() - dropped;
  });
  await studio.drop([{ name: "CloudConnector.ini", bytes: Buffer.from("[Common]\n") }]);
  await expect(page.getByRole("dialog", { name: "Looking through the files" })).toBeVisible();
  // A slow machine shows it later, none sooner.
  expect(await shownAfter).toBeGreaterThan(250);
});

test("where files cannot be looked through, a sentence says so and nothing changes", async ({ page }) => {
  await page.route(HELPER, (route) => route.fulfill({ status: 200, contentType: "text/javascript", body: "throw new Error()" }));
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.choose(() => studio.menu(/^Design:/, /Open a folder/), "fixtures/estate");
  await expect(page.getByRole("alert").filter({ hasText: "The work broke off" })).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
});
