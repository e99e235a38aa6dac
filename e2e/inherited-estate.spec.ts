import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { zipSync } from "fflate";
import { exportAll, inisOf } from "./support/archive.ts";
import { StudioPage } from "./support/studio.ts";
import { expect, expectAccessible, test } from "./support/test.ts";

const ESTATE = "fixtures/estate";

/** What somebody who leaves hands over: folders, a backup copy, a site as a zip, and what else lies about. */
async function inheritance(place: string): Promise<string> {
  const folders = ["Amsterdam", "Backup 2019-03", "Munich", "Osaka", "Sao Paulo", "Seattle"];
  await mkdir(place, { recursive: true });
  for (const folder of folders) await cp(join(ESTATE, folder), join(place, folder), { recursive: true });
  await cp(join(ESTATE, "desktop.ini"), join(place, "desktop.ini"));
  await writeFile(join(place, "notes.txt"), "call the carrier");
  const singapore = ["SIN-CCE1", "SIN-CCE2"].map((host) => join("Singapore", host, "CloudConnector.ini"));
  const zipped = await Promise.all(singapore.map(async (path) => [path, new Uint8Array(await readFile(join(ESTATE, path)))] as const));
  await writeFile(join(place, "singapore.zip"), zipSync(Object.fromEntries(zipped)));
  return place;
}

// High enough for every problem: rows out of view are not on the page.
test.use({ viewport: { width: 1440, height: 1800 } });

test("an inherited estate is read, reported, mended by quick fixes and three typed values, and exported", async ({ page }, testInfo) => {
  const studio = new StudioPage(page);
  const isWrong = studio.problems.getByRole("button", { name: /^Error:/ });
  await studio.open();

  await test.step("the report tells what was found before it becomes a design", async () => {
    const folder = await inheritance(testInfo.outputPath("inheritance"));
    await studio.choose(() => studio.menu(/^Design:/, /Open a folder/), folder);
    await expect(studio.importDialog()).toContainText("11 of 11 chosen");
    await expect(studio.importDialog().getByRole("table", { name: "Left out" })).toContainText("notes.txt");
    await studio.makeNewDesign();
  });

  await test.step("the audit says what is wrong and whom to ask", async () => {
    await page.getByRole("button", { name: "Open the audit" }).click();
    const audit = page.getByRole("dialog", { name: "Audit" });
    await expect(audit).toContainText("6 PSTN sites");
    const munich = audit.getByRole("region", { name: "Munich" });
    await expect(munich).toContainText("no public one is stated");
    await expect(munich.getByRole("heading", { name: "Whom to ask" })).toBeVisible();
    await expectAccessible(page);
    await audit.getByRole("button", { name: "Done" }).click();
  });

  await test.step("quick fixes mend what has only one way", async () => {
    await page.getByRole("separator", { name: "Height of the dock" }).press("Home");
    await page.getByRole("radio", { name: "By rule" }).check({ force: true });
    for (const rule of ["ini/disagreement", "address/conflict", "name/server-unique", "ini/value-invalid"]) {
      await page.getByRole("searchbox", { name: "Find in problems" }).fill(rule);
      await expect(isWrong).not.toHaveCount(0);
      const mend = (await isWrong.count()) > 1 ? /^Fix / : /^(Use|Write) /;
      await studio.problems.getByRole("button", { name: mend }).first().click();
      await expect(isWrong).toHaveCount(0);
    }
    await page.getByRole("searchbox", { name: "Find in problems" }).fill("");
    await expect(isWrong).toHaveCount(3);
  });

  await test.step("three values are typed where the problems lead", async () => {
    const typed: readonly (readonly [problem: RegExp, address: string])[] = [
      [/The Access Edge of MUC-CCE1/, "203.0.113.41"],
      [/The Access Edge of MUC-CCE2/, "203.0.113.42"],
      [/The internet default gateway of São Paulo/, "10.155.0.1"],
    ];
    for (const [problem, address] of typed) {
      await studio.problems.getByRole("button", { name: problem }).click();
      await page.keyboard.press("Control+a");
      await page.keyboard.type(address);
      await expect(studio.problems.getByRole("button", { name: problem })).toHaveCount(0);
    }
    await expect(isWrong).toHaveCount(0);
  });

  await test.step("no file of the export is a draft", async () => {
    const inis = inisOf(await exportAll(studio));
    expect(Object.keys(inis)).toHaveLength(11);
    for (const [path, text] of Object.entries(inis)) {
      expect(path).toMatch(/\/CloudConnector\.ini$/);
      expect(text).not.toContain("DRAFT");
    }
    expect(inis["São Paulo/GRU-CCE1/CloudConnector.ini"]).toContain("InternetDefaultGateway=10.155.0.1\r\n");
  });
});
