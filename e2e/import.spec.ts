import { appendFile, cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { zipSync } from "fflate";
import { serialize } from "../src/document/serialize.ts";
import { twoSites } from "../src/fixtures/twoSites.ts";
import { rawZip } from "../src/platform/testing/rawZip.ts";
import { StudioPage } from "./support/studio.ts";
import { expect, expectAccessible, test } from "./support/test.ts";

const ESTATE = "fixtures/estate";
const MIB = 1024 * 1024;

/** An appliance's file of the estate under another site's name, zipped as people zip a site's share. */
async function osloZip(): Promise<Uint8Array> {
  const ini = await readFile(join(ESTATE, "Osaka/ApplianceRoot/CloudConnector.ini"), "utf8");
  const oslo = ini.replaceAll("Osaka", "Oslo").replaceAll("OSA-", "OSL-").replaceAll("10.81.", "10.91.").replace(/aposa/gi, "aposl");
  const text = (content: string) => new TextEncoder().encode(content);
  return zipSync({ Oslo: { "OSL-CCE1": { "CloudConnector.ini": text(oslo) } }, "read me.txt": text("see the wiki") });
}

/** The estate with a zip and a note among its folders. */
async function mixedFolder(place: string): Promise<string> {
  await mkdir(place, { recursive: true });
  await cp(ESTATE, place, { recursive: true });
  await writeFile(join(place, "oslo.zip"), await osloZip());
  await writeFile(join(place, "notes.txt"), "call the carrier");
  await appendFile(join(place, "Munich/MUC-CCE2/CloudConnector.ini"), "pasted by mistake\r\n[Prima\r\n");
  return place;
}

const rowsOf = (page: Page) => page.getByRole("tree").getByRole("treeitem").allInnerTexts();

test("a mixed folder is looked at first, then becomes a new design, and undo brings back what was open", async ({ page }, testInfo) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const before = await rowsOf(page);
  const folder = await mixedFolder(testInfo.outputPath("estate"));
  await studio.choose(() => studio.menu(/^Design:/, /Open a folder/), folder);
  const dialog = studio.importDialog();

  await test.step("what was found is told, and nothing has changed", async () => {
    await expect(dialog).toContainText("19 files were looked through: 15 to choose from, 1 duplicate, 3 left out.");
    await expect(dialog).toContainText("15 of 15 chosen");
    await expect(dialog).toContainText("The version is inferred: OMSEnabled");
    const files = dialog.getByRole("list", { name: "Files" });
    await expect(files.getByRole("checkbox").first()).toHaveAccessibleName(/SIN-CCE1/);
    await expect(dialog).toContainText("1 server in doubt");
    await expect(files).toContainText("2 lines with errors");
    await expect(dialog.getByRole("term").filter({ hasText: "Lines with errors" }).locator("..")).toHaveText("Lines with errors2");
    await expect(dialog.getByRole("table", { name: "Lines to look at" })).toContainText("it was read as [Prima]");
    await expect(files).toContainText("Becomes Munich / MUC-CCE1 · UTF-16 LE");
    await expect(files.getByRole("checkbox", { name: /oslo\.zip\/Oslo\/OSL-CCE1/ })).toBeChecked();
    await expect(files).toContainText("Becomes Oslo / OSL-CCE1");
    await expect(dialog.getByRole("table", { name: "Sites" })).toContainText("São Paulo");
    const doubt = dialog.getByRole("table", { name: /SIN-MED1/ });
    await expect(doubt.getByRole("row", { name: /\[PrimaryCMS\] IP/ })).toContainText("10.65.0.11");
    await expect(doubt.getByRole("row", { name: /\[PrimaryCMS\] IP/ })).toContainText("10.65.0.21");
    await expect(dialog.getByRole("table", { name: "Files that should agree and do not" })).toContainText("mspool3");
    await expect(dialog.getByRole("table", { name: "Keys the studio does not know" })).toContainText("Mediant CCE");
    await expect(dialog.getByRole("table", { name: "Keys that are missing" })).toContainText("OMSEnabled");
    const leftOut = dialog.getByRole("table", { name: "Left out" });
    for (const name of ["desktop.ini", "notes.txt", "read me.txt"]) await expect(leftOut).toContainText(name);
    expect(await rowsOf(page)).toEqual(before);
    await expectAccessible(page);
  });

  await studio.makeNewDesign();
  await expect(page.getByRole("status").filter({ hasText: "Imported 15 ini files as 9 sites" })).toBeVisible();
  for (const site of [/^Oslo/, /^Seattle/, /^São Paulo/]) await expect(studio.outline.getByRole("treeitem", { name: site })).toBeVisible();
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect.poll(() => rowsOf(page)).toEqual(before);
});

test("a file in doubt can be left out, from either place where it is shown", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open();
  await studio.choose(() => studio.menu(/^Design:/, /Open a folder/), ESTATE);
  const dialog = studio.importDialog();
  await dialog.getByRole("checkbox", { name: /^Use .*SIN-CCE2/ }).uncheck();
  await expect(dialog).toContainText("13 of 14 chosen");
  await expect(dialog.getByText("1 server in doubt")).toHaveCount(0);
  const files = dialog.getByRole("list", { name: "Files" });
  await expect(files.getByRole("checkbox", { name: /SIN-CCE2/ })).not.toBeChecked();
  await expect(dialog.getByRole("table", { name: "Sites" }).getByRole("row", { name: /Singapore/ })).not.toContainText("SIN-CCE2");
  await dialog.getByRole("button", { name: "Choose all" }).click();
  await expect(dialog).toContainText("14 of 14 chosen");
  await dialog.getByRole("button", { name: "Choose none" }).click();
  await expect(dialog).toContainText("No file is chosen");
  await expect(dialog.getByRole("button", { name: "New design" })).toBeDisabled();
  await files.getByRole("checkbox", { name: /LAB-HV01/ }).check();
  await studio.makeNewDesign();
  await expect(studio.outline.getByRole("treeitem", { name: /^LAB-HV01/ })).toBeVisible();
  await expect(studio.outline.getByRole("treeitem", { name: /^SIN-/ })).toHaveCount(0);
});

test("dropped files are added to what is open: their site takes them in, their names become free ones", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const before = await rowsOf(page);
  await studio.drop([
    { name: "CloudConnector.ini", bytes: await readFile(join(ESTATE, "Seattle/SEA-CCE1/CloudConnector.ini")) },
    { name: "oslo.zip", bytes: await osloZip() },
  ]);
  const dialog = studio.importDialog();
  await dialog.getByRole("radio", { name: "Add them to “Contoso”" }).check();
  await expect(dialog).toContainText("Already there: Seattle");
  const names = dialog.getByRole("table", { name: "Names" });
  await expect(names.getByRole("row", { name: /Mediation: Server name/ }).first()).toContainText("SEA-MED1");
  await dialog.getByRole("button", { name: "Add to this design" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(studio.outline.getByRole("treeitem", { name: /^Oslo/ })).toBeVisible();
  await studio.select(/^SEA-MED4/);
  await expect(studio.field("Server name", "Mediation")).toHaveValue("SEA-MED4");
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect.poll(() => rowsOf(page)).toEqual(before);
});

test("sites of names that are there can be added beside them", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.choose(() => studio.menu(/^Design:/, /Open a folder/), join(ESTATE, "Seattle"));
  const dialog = studio.importDialog();
  await dialog.getByRole("radio", { name: /^Add them to/ }).check();
  await dialog.getByRole("radio", { name: "Add them as sites of their own" }).check();
  await dialog.getByRole("button", { name: "Add to this design" }).click();
  await expect(studio.outline.getByRole("treeitem", { name: /^Seattle 2/ })).toBeVisible();
});

test("a design is shown before it is opened; together with files of the same appliances it counts", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open();
  await studio.add("PSTN site");
  const design = { name: "contoso.json", bytes: new TextEncoder().encode(serialize(twoSites())) };
  await studio.drop([design, { name: "a.ini", bytes: new TextEncoder().encode("[MediationServer]\nServerName=SEA-MED1\n") }]);
  const dialog = studio.importDialog();
  await expect(dialog).toContainText("1 of 2 chosen");
  await expect(dialog).toContainText("“contoso.json” has this appliance too.");
  await expect(dialog.getByRole("table", { name: "Sites" })).toContainText("Amsterdam");
  await studio.makeNewDesign();
  await expect(page.getByRole("button", { name: "Design: Contoso" })).toBeVisible();
});

test("after an import the audit says what there is, what is wrong and whom to ask; it can be had at any time", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open();
  await studio.choose(() => studio.menu(/^Design:/, /Open a folder/), ESTATE);
  await studio.makeNewDesign();
  const audit = page.getByRole("dialog", { name: "Audit" });
  await page.getByRole("button", { name: "Open the audit" }).press("Enter");
  await expect(audit).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(audit).toHaveCount(0);
  await expect(studio.canvas.locator(":focus")).toHaveCount(1);
  await studio.menu(/^Design:/, "Audit …");
  await expect(audit).toContainText("8 PSTN sites");
  await audit.getByRole("button", { name: /^Seattle/ }).click();
  const seattle = audit.getByRole("region", { name: "Seattle" });
  await expect(seattle).toBeInViewport();
  for (const part of ["What it is", "What is wrong", "What is missing", "Whom to ask"]) {
    await expect(seattle.getByRole("heading", { name: part })).toBeVisible();
  }
  await expect(seattle).toContainText("Which file is in force on SEA-CCE3?");
  await expectAccessible(page);
  const { name, bytes } = await studio.download(() => audit.getByRole("button", { name: "Download audit.md" }).click());
  expect(name).toBe("audit.md");
  expect(new TextDecoder().decode(bytes)).toMatch(/^# Audit: .*\r\n/);
  await audit.getByRole("button", { name: "Done" }).click();
  await expect(audit).toHaveCount(0);
  await studio.menu(/^Design:/, "Audit …");
  await expect(audit).toBeVisible();
  await audit
    .getByRole("button", { name: /^Error.*SIN-CCE2.*address\/public-required|^Error.*SIPDomains.*ini\/disagreement/ })
    .first()
    .click();
  await expect(audit).toHaveCount(0);
  await expect(studio.field("SIP domains")).toBeFocused();
});

test("cancelling leaves everything as it was", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const before = await rowsOf(page);
  for (const leave of [() => page.keyboard.press("Escape"), () => studio.importDialog().getByRole("button", { name: "Cancel" }).click()]) {
    await studio.choose(() => studio.menu(/^Design:/, /Open a folder/), ESTATE);
    await studio
      .importDialog()
      .getByRole("radio", { name: /^Add them to/ })
      .check();
    await leave();
    await expect(studio.importDialog()).toHaveCount(0);
  }
  expect(await rowsOf(page)).toEqual(before);
  await expect(page.getByRole("button", { name: "Undo" })).toBeDisabled();
});

test.describe("a zip that means no good is refused in a sentence and changes nothing:", () => {
  const ini = "[Common]\r\nSiteName=Oslo\r\n";
  const bomb = new Uint8Array(8 * MIB);
  const many = () => rawZip(Array.from({ length: 100_000 }, (_, index) => ({ path: `${index}.ini`, method: 0 })));
  const ZIPS: readonly (readonly [what: string, make: () => Uint8Array, sentence: RegExp])[] = [
    ["cut off", () => rawZip([{ path: "a.ini", content: ini }]).subarray(0, 60), /estate\.zip.*no zip.*What is open stays as it is/],
    ["encrypted", () => rawZip([{ path: "a.ini", content: ini, flags: 1 }]), /a\.ini.*encrypted/],
    ["of a hundred thousand files", many, /estate\.zip.*more than 20,000 files/],
    ["that unpacks to far more than it says", () => rawZip([{ path: "a.ini", content: bomb, stated: { size: 9 } }]), /a\.ini.*over 1 MiB/],
    ["with a zip in it", () => rawZip([{ path: "inner.zip", content: rawZip([{ path: "a.ini", content: ini }]) }]), /zip within a zip/],
    ["that leads out of its folder", () => rawZip([{ path: "../../a.ini", content: ini }]), /leads out of its folder/],
    ["without a file", () => rawZip([]), /empty zip/],
  ];
  for (const [what, make, sentence] of ZIPS) {
    test(what, async ({ page }) => {
      const studio = new StudioPage(page);
      await studio.open("two-sites");
      const before = await rowsOf(page);
      await studio.drop([{ name: "estate.zip", bytes: make() }]);
      await expect(page.getByRole("alert").filter({ hasText: sentence })).toBeVisible();
      await expect(page.getByRole("dialog")).toHaveCount(0);
      expect(await rowsOf(page)).toEqual(before);
      await expect(page.getByRole("button", { name: "Undo" })).toBeDisabled();
    });
  }
});
