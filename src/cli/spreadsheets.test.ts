import { csvParseRows } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { serialize } from "../document/serialize.ts";
import type { Design } from "../domain/model/design.ts";
import { siteTitle } from "../domain/model/lookup.ts";
import { TEMPLATES } from "../fixtures/templates/index.ts";
import { filesIn, testFolder } from "./testing/folder.ts";
import { hostileName, withHostileNames } from "./testing/hostileNames.ts";
import { runCli } from "./testing/runCli.ts";

/** The rows of every CSV of an export, as a spreadsheet program reads them: UTF-8 by its mark, else by ASCII. */
async function spreadsheetsOf(design: Design): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> {
  const folder = testFolder();
  const { status } = await runCli(["export", "-", "-o", folder], serialize(design));
  expect(status).toBe(0);
  const files = Object.entries(filesIn(folder)).filter(([path]) => path.endsWith(".csv"));
  return new Map(
    files.map(([path, latin]) => {
      const text = Buffer.from(latin, "latin1").toString("utf8");
      expect([path, !/\P{ASCII}/u.test(text) || text.startsWith("\uFEFF")]).toEqual([path, true]);
      return [path, csvParseRows(text.replace(/^\uFEFF/, ""))];
    }),
  );
}

describe.each(TEMPLATES.map(({ id, make }) => [id, make] as const))("the spreadsheets of the template %s", (_, make) => {
  it.each([
    ["as it is", make],
    ["with hostile names", () => withHostileNames(make())],
  ])("%s have whole rows, and no cell that is a formula", async (_, design) => {
    const spreadsheets = await spreadsheetsOf(design());
    expect(spreadsheets.size).toBeGreaterThanOrEqual(7);
    for (const [path, [heading = [], ...rows]] of spreadsheets) {
      expect([path, heading.length > 1, rows.length > 0]).toEqual([path, true, true]);
      expect([path, rows.filter((row) => row.length !== heading.length)]).toEqual([path, []]);
      expect([path, [heading, ...rows].flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))]).toEqual([path, []]);
    }
  });

  it("have hostile names as they are, behind an apostrophe", async () => {
    const capacity = (await spreadsheetsOf(withHostileNames(make()))).get("capacity.csv") ?? [];
    const names = make().deployment.sites.map((site) => `'${hostileName(siteTitle(site))}`);
    expect(capacity.slice(1, -1).map(([site]) => site)).toEqual(names);
  });
});
