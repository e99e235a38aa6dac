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

test("Tab comes to every control once, whichever tab of the dock is shown, and with a gateway, a note or the whole deployment selected", async ({
  page,
}) => {
  test.slow();
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.add("Note");
  await page.getByRole("textbox", { name: "Text of the note Empty note" }).fill("Ask the carrier");
  await page.keyboard.press("Control+Enter");
  /** What is selected and a field of it; the tab and something in it. */
  const states = [
    [/^sbc1/, "FQDN", "Capacity", "Amsterdam"],
    [/^Ask the carrier/, "Text", "Configuration", "SIPDomains"],
    [/^Deployment/, "SIP domains", "Certificates", "ap1.contoso.com"],
    [/^Amsterdam/, "Site name", "DNS", "contoso.com"],
    [/^sbc2/, "FQDN", "Addresses", "10.20.0.1"],
    [/^Seattle/, "Site name", "Documents", "Runbook"],
  ] as const;
  for (const [selected, field, tab, text] of states) {
    await test.step(`${tab}, and the field ${field}`, async () => {
      await studio.select(selected);
      await expect(studio.field(field)).toBeVisible();
      await studio.showTab(tab);
      await expect(studio.tabPanel().getByText(text).filter({ visible: true }).first()).toBeVisible();
      expectWhole(await walk(page));
    });
  }
});

test("Tab comes to every control of every dialog, and to nothing else", async ({ page }) => {
  test.slow();
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.select(/^SEA-HOST3/);
  const dialog = page.getByRole("dialog");
  const cells = "PSTN site\tHost name\nSeattle\tSEA-HV7\n\tNOWHERE";
  async function command(name: string): Promise<void> {
    await page.keyboard.press("Control+K");
    await dialog.getByRole("combobox").fill(name);
    await dialog.getByRole("option", { name }).click();
  }
  /** How each is opened, and something in it that comes last. */
  const dialogs = {
    "New from template": [() => studio.menu(/^Design:/, /^New from template/), dialog.getByRole("button", { name: /^Twelve branches/ })],
    "Design properties": [() => studio.menu(/^Design:/, /^Design properties/), dialog.getByLabel("Customer")],
    Audit: [() => studio.menu(/^Design:/, /^Audit/), dialog.getByRole("button", { name: "Download audit.md" })],
    "Move to another site": [() => command("Move what is selected"), dialog.getByLabel("Where SEA-HOST3 goes")],
    "Keyboard and mouse": [() => page.keyboard.press("Shift+?"), dialog.getByText("Undo", { exact: true })],
    "Rule reference": [() => command("Rule reference"), dialog.getByRole("searchbox", { name: "Find in rules" })],
    "Paste from a spreadsheet": [
      async () => {
        await studio.menu(/^Design:/, /^Paste from a spreadsheet/);
        await dialog.getByLabel("Cells").fill(cells);
      },
      dialog.getByRole("button", { name: "Enter 1 row" }),
    ],
    Import: [() => studio.choose(() => studio.menu(/^Design:/, /^Open a folder/), "fixtures/estate"), dialog.getByText("14 of 14 chosen")],
  } as const;
  for (const [title, [open, last]] of Object.entries(dialogs)) {
    await test.step(title, async () => {
      await open();
      await expect(page.getByRole("dialog", { name: title })).toBeVisible();
      await expect(last).toBeVisible();
      const walked = await walk(page);
      expect(walked.missed).toEqual([]);
      expect(walked.outOfOrder).toEqual([]);
      expect(partsOf(walked)).toEqual([title]);
      await page.keyboard.press("Escape");
      await expect(dialog).toHaveCount(0);
    });
  }
});
