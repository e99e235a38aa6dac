import { StudioPage } from "./support/studio.ts";
import { expect, test } from "./support/test.ts";
import { partsOf, type Walk, walk } from "./support/walk.ts";

/** The page as it is laid out: from left to right and from above to below. */
const PARTS = ["top bar", "Add", "Outline", "Canvas", "Height of the dock", "Problems, facts and files", "Inspector"];

/** Every control of the page is come to, once, part by part. */
function expectWhole(walked: Walk): void {
  expect(walked.missed).toEqual([]);
  expect(walked.outOfOrder).toEqual([]);
  expect(partsOf(walked)).toEqual(PARTS);
}

test("Tab comes to every control once, part by part, whatever is selected and whichever table is shown, and is caught nowhere", async ({
  page,
}) => {
  test.slow();
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await expect(studio.canvas.getByRole("group", { name: /^Gateway sbc2 in Amsterdam/ })).toBeVisible();
  const namesIn = ({ stops }: Walk, part: string) => stops.filter((one) => one.part === part).map(({ name }) => name);

  await test.step("an appliance", async () => {
    await studio.select(/^SEA-HOST1/);
    await expect(studio.field("Host name")).toBeVisible();
    expectWhole(await walk(page));
  });

  await test.step("a site, whose fields fill the inspector, and the rows of the firewall", async () => {
    await studio.select(/^Seattle/);
    await expect(studio.field("Site name")).toBeVisible();
    await studio.showTab("Firewall");
    await expect(
      studio
        .tabPanel()
        .getByRole("row", { name: /SEA-HOST1/ })
        .first(),
    ).toBeVisible();
    const walked = await walk(page);
    expectWhole(walked);
    expect(namesIn(walked, "Inspector").length).toBeGreaterThan(40);
    expect(namesIn(walked, "Canvas")[0]).toBe("PSTN site Seattle");
    expect(namesIn(walked, "Problems, facts and files")).toContain("Find in the table");
  });

  await test.step("several appliances, and the bar that puts them on a line", async () => {
    await studio.select(/^SEA-HOST1/);
    await studio.outline.getByRole("treeitem", { name: /^SEA-HOST3/ }).click({ modifiers: ["Shift"] });
    await expect(page.getByRole("toolbar", { name: "Selection" })).toContainText("3 selected");
    await expect(page.getByRole("heading", { name: "3 appliances" })).toBeVisible();
    const walked = await walk(page);
    expectWhole(walked);
    expect(namesIn(walked, "Canvas")).toEqual(expect.arrayContaining(["Align left edges", "Distribute vertically", "Remove"]));
  });

  await test.step("back with Shift+Tab", async () => {
    const walked = await walk(page, "Shift+Tab");
    expect(walked.missed).toEqual([]);
    expect(partsOf(walked)).toEqual([...PARTS].reverse());
  });
});

test("in a dialog Tab and Shift+Tab come to every control of it, and to nothing else", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.menu("Export", /Everything as zip/);
  await expect(page.getByRole("dialog", { name: "Export everything" })).toContainText("README.txt");
  for (const key of ["Tab", "Shift+Tab"] as const) {
    const walked = await walk(page, key);
    expect(walked.missed).toEqual([]);
    expect(partsOf(walked)).toEqual(["Export everything"]);
    expect(walked.stops.map(({ name }) => name)).toEqual(expect.arrayContaining(["Close", "Export"]));
  }
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+K");
  await page.getByRole("combobox", { name: "Find or do" }).fill("interview");
  await expect(page.getByRole("option", { name: /interview/i, selected: true })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Interview" })).toBeVisible();
  const walked = await walk(page);
  expect(walked.missed).toEqual([]);
  expect(walked.outOfOrder).toEqual([]);
  expect(partsOf(walked)).toEqual(["Interview"]);
});
