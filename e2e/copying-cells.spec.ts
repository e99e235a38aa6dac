import type { Locator, Page } from "@playwright/test";
import { boxOf } from "./support/still.ts";
import { StudioPage } from "./support/studio.ts";
import { expect, test } from "./support/test.ts";

/** What a spreadsheet program would take for a formula. */
const FORMULA = /^[=+\-@\uff1d\uff0b\uff0d\uff20]/;

/** Presses every copy button of the panel, one after the other, and gives what each left on the clipboard: name → text. */
async function copyAll(page: Page, studio: StudioPage): Promise<Map<string, string>> {
  const buttons = studio.tabPanel().getByRole("button", { name: /^Copy/ });
  const copied = new Map<string, string>();
  for (let nth = 0; nth < (await buttons.count()); nth += 1) {
    const name = (await buttons.nth(nth).getAttribute("aria-label")) ?? (await buttons.nth(nth).innerText());
    await page.evaluate(() => navigator.clipboard.writeText(""));
    await buttons.nth(nth).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe("");
    copied.set(`${nth} ${name}`, await page.evaluate(() => navigator.clipboard.readText()));
  }
  return copied;
}

/** A site called like a formula, with a name that a certificate and a DNS record can be made of. */
async function openFormulas(studio: StudioPage): Promise<void> {
  await studio.open("two-sites");
  await studio.select(/^Seattle/);
  await studio.fill({ "Site name": "=1+1" });
  await studio.select(/^Deployment/);
}

test("no copy button of any view gives a spreadsheet a formula", async ({ page, context }) => {
  test.slow();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const studio = new StudioPage(page);
  await openFormulas(studio);
  const views = ["Certificates", "DNS", "Firewall", "Addresses"];
  for (const view of views) {
    await studio.showTab(view);
    await expect(studio.tabPanel()).toContainText("=1+1");
    await expect(studio.tabPanel().getByRole("button", { name: "Copy cells", exact: true })).toBeVisible();
    const copied = await copyAll(page, studio);
    expect(copied.size, `copy buttons of ${view}`).toBeGreaterThan(1);
    expectNoFormula(view, copied);
  }
  await studio.showTab("Documents");
  const list = studio.tabPanel().getByRole("navigation", { name: "Documents" }).getByRole("button");
  for (let nth = 0; nth < (await list.count()); nth += 1) {
    await list.nth(nth).click();
    await expect(list.nth(nth)).toHaveAttribute("aria-current", "true");
    const name = await list.nth(nth).innerText();
    const copied = await copyAll(page, studio);
    // The configuration of an appliance is no table: `SiteName==1+1` is what its reader takes.
    if (copied.size > 0) expectNoFormula(`Documents, ${name}`, copied);
  }
});

function expectNoFormula(view: string, copied: ReadonlyMap<string, string>): void {
  for (const [button, text] of copied) {
    const cells = text.includes("\t") ? text.split(/[\t\r\n]/) : [];
    expect(
      cells.filter((cell) => FORMULA.test(cell)),
      `${view}, ${button}`,
    ).toEqual([]);
    if (/cells/.test(button) && text.includes("=1+1")) expect(cells).toContain("'=1+1");
  }
}

test("cells that are marked by hand are copied as they are seen, without what is only read aloud", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.showTab("Capacity");
  const table = studio.tabPanel().getByRole("table", { name: "Capacity" });
  await expect(table.getByRole("button", { name: "Seattle (show Seattle on the canvas)" })).toBeVisible();
  await table.selectText();
  await page.keyboard.press("Control+C");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("Amsterdam");
  expect(copied).not.toContain("on the canvas");
});

/** Marks with the mouse from the start of one cell to the end of another, and gives what a copy of it leaves on the clipboard. */
async function copyBetween(page: Page, from: Locator, to: Locator): Promise<string> {
  await from.scrollIntoViewIfNeeded();
  const [start, end] = [await boxOf(from), await boxOf(to)];
  await page.mouse.move(start.x + 1, start.y + 12);
  await page.mouse.down();
  await page.mouse.move(end.x + end.width / 2, end.y + 12, { steps: 4 });
  await page.mouse.move(end.x + end.width - 2, end.y + 12);
  await page.mouse.up();
  await page.keyboard.press("Control+C");
  return page.evaluate(() => navigator.clipboard.readText());
}

const MARKED = [
  {
    tab: "Capacity",
    heading: /^Site/,
    cells: [
      ["Seattle", "3", "0", "900", "N+1", "+100", "1,500", "1,000", "500", "hardware", ""],
      ["Amsterdam", "2", "0"],
    ],
  },
  {
    tab: "Certificates",
    heading: /^Subject name/,
    cells: [
      ["ap1.contoso.com", "sip.contoso.com sip.fabrikam.com ap1.contoso.com", "Seattle", "SEA-EDGE1 SEA-EDGE2 SEA-EDGE3", ""],
      ["ap2.contoso.com", "sip.contoso.com sip.fabrikam.com ap2.contoso.com", "Amsterdam"],
    ],
  },
  {
    tab: "DNS",
    heading: /^Zone/,
    cells: [
      ["contoso.com", "ap1.contoso.com", "A", "198.51.100.11", "Seattle"],
      ["contoso.com", "ap1.contoso.com", "A"],
    ],
  },
  {
    tab: "Firewall",
    heading: /^Source/,
    cells: [
      ["10.20.0.12", "any", "10.20.0.201", "5067", "TLS", "outbound", "Seattle", "Signalling to the gateway"],
      ["10.20.0.201", "any", "10.20.0.12"],
    ],
  },
] as const;

for (const { tab, heading, cells } of MARKED) {
  test(`cells of ${tab} that are marked with the mouse from the first column on are copied as rows and columns`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const studio = new StudioPage(page);
    await studio.open("two-sites");
    await page.getByRole("button", { name: "Enlarge the dock" }).click();
    await studio.showTab(tab);
    const table = studio
      .tabPanel()
      .getByRole("table")
      .filter({ has: page.getByRole("columnheader", { name: heading }) });
    const rows = table.getByRole("row").filter({ has: page.getByRole("button", { name: /on the canvas\)$/ }) });
    const cellsOf = (nth: number) => rows.nth(nth).getByRole("cell").or(rows.nth(nth).getByRole("rowheader"));
    const copied = await copyBetween(page, cellsOf(0).first().getByRole("button"), cellsOf(1).nth(cells[1].length - 1));
    expect(copied).toBe(cells.map((row) => `${row.join("\t")}\n`).join(""));
  });
}

test("a part of a single cell that is marked is copied as it is", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.showTab("DNS");
  await studio
    .tabPanel()
    .getByRole("cell", { name: "198.51.100.11" })
    .first()
    .dblclick({ position: { x: 24, y: 12 } });
  await page.keyboard.press("Control+C");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^[\d.]+$/);
});

test("marked cells start no formula", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const studio = new StudioPage(page);
  await openFormulas(studio);
  await studio.showTab("DNS");
  await studio.tabPanel().getByRole("table", { name: "DNS records" }).selectText();
  await page.keyboard.press("Control+C");
  expectNoFormula("DNS", new Map([["marked cells", await page.evaluate(() => navigator.clipboard.readText())]]));
});

test("the key for everything marks the table that was pressed, and selects nothing on the canvas", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.showTab("DNS");
  const table = studio.tabPanel().getByRole("table", { name: "DNS records" });
  const selected = studio.outline.getByRole("treeitem", { selected: true });
  await table.getByRole("cell", { name: "198.51.100.11" }).first().click();
  const before = await selected.allTextContents();
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Control+C");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split("\n").length).toBeGreaterThan((await table.getByRole("row").count()) - 1);
  expect(copied).toContain("ap1.contoso.com\tA\t198.51.100.11");
  expect(copied).not.toContain("Capacity");
  expect(await selected.allTextContents()).toEqual(before);

  await table
    .getByRole("button", { name: /on the canvas\)$/ })
    .first()
    .focus();
  await page.keyboard.press("Control+A");
  expect(await selected.allTextContents()).toEqual(before);
  expect(await page.evaluate(() => window.getSelection()?.toString())).toContain("198.51.100.11");

  await studio.canvas.getByRole("group", { name: "PSTN site Seattle" }).click({ position: { x: 40, y: 16 } });
  await page.keyboard.press("Control+A");
  await expect(selected).toHaveText([/^Seattle/, /^Amsterdam/]);
});

test("where there is little room the headings are copied by their whole titles, each once", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.setViewportSize({ width: 1280, height: 800 });
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.showTab("Firewall");
  const table = studio.tabPanel().getByRole("table", { name: "Firewall rules" });
  await expect(table.getByText("Prot.", { exact: true })).toBeVisible();
  await table.getByRole("cell", { name: "5067" }).first().click();
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Control+C");
  const [headings] = (await page.evaluate(() => navigator.clipboard.readText())).split("\n");
  expect(headings).toBe("Source\tSource port\tDestination\tDestination port\tProtocol\tDirection\tSite\tPurpose");
});

test("of a long table the key for everything says how much of it is marked", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("large");
  await studio.showTab("Firewall");
  await studio.tabPanel().getByRole("cell").nth(8).click();
  await page.keyboard.press("Control+A");
  await expect(page.getByRole("status").first()).toContainText(/Marked \d+ of \d+ lines: those in view\./);
});

test("after a press on a cell the canvas copies and cuts nothing, and says so; after one on the canvas it does", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await page.evaluate(() => navigator.clipboard.writeText("as it was"));
  await studio.showTab("Capacity");
  await studio
    .tabPanel()
    .getByRole("row", { name: /^Seattle/ })
    .getByRole("cell")
    .first()
    .click();
  for (const keys of ["Control+C", "Control+X"]) {
    await page.keyboard.press(keys);
    await expect(page.getByRole("status")).toContainText("Nothing was copied: no text is marked.");
  }
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("as it was");
  await expect(studio.outline.getByRole("treeitem", { name: /^Seattle/ })).toBeVisible();
  await studio.canvas.getByRole("group", { name: "PSTN site Seattle" }).click({ position: { x: 40, y: 16 } });
  await page.keyboard.press("Control+C");
  await expect(page.getByRole("status")).toContainText("Copied Seattle.");
});
