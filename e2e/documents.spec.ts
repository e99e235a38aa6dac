import { StudioPage } from "./support/studio.ts";
import { expect, expectAccessible, test } from "./support/test.ts";

test("from a design to the certificate request of Amsterdam", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.select(/^Amsterdam/);
  await studio.showTab("Documents");
  await studio.tabPanel().getByRole("button", { name: "Certificates", exact: true }).click();
  await studio.tabPanel().getByLabel("Show for").selectOption("Amsterdam");
  const options = await studio.tabPanel().getByLabel("Document", { exact: true }).getByRole("option").allTextContents();
  const request = options.find((title) => /openssl/i.test(title)) ?? "";
  await studio.tabPanel().getByLabel("Document", { exact: true }).selectOption(request);
  await expect(studio.tabPanel()).toContainText("ap2.contoso.com");
  await expect(studio.tabPanel()).toContainText("sip.fabrikam.com");
  const { name, bytes } = await studio.download(() =>
    studio
      .tabPanel()
      .getByRole("button", { name: /^Download/ })
      .click(),
  );
  expect(name).toMatch(/\.cnf$/);
  expect(new TextDecoder().decode(bytes)).toContain("ap2.contoso.com");
});

test("the firewall rows of one Edge: chosen by its appliance, found by its address, copied as cells", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.select(/^SEA-HOST2/);
  await studio.showTab("Firewall");
  await studio.tabPanel().getByLabel("Find in the table").fill("198.51.100.12");
  const rows = studio.tabPanel().getByRole("table", { name: "Firewall rules" }).getByRole("row");
  await expect(rows.filter({ hasText: "5061" }).first()).toBeVisible();
  await expect(rows.filter({ hasText: "198.51.100.11" })).toHaveCount(0);
  await studio.tabPanel().getByRole("button", { name: "Destination port" }).click();
  await expect(studio.tabPanel().getByRole("columnheader", { name: "Destination port" })).toHaveAttribute("aria-sort", "ascending");
  await studio.tabPanel().getByRole("button", { name: "Copy cells", exact: true }).click();
  const cells = await page.evaluate(() => navigator.clipboard.readText());
  expect(cells.split("\n")[0]).toContain("\tDestination port\t");
  expect(cells).toContain("198.51.100.12");
});

test("the other firewall profile says what it changes, and is one step to take and to undo", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.showTab("Firewall");
  const panel = studio.tabPanel();
  const document = panel.getByLabel("Document", { exact: true });
  await document.selectOption("What the minimum profile changes");
  for (const name of [/^\+? ?Added by the minimum profile 20/, /Removed by the minimum profile 20/, /As before 25/]) {
    await expect(panel.getByRole("rowheader", { name })).toBeAttached();
  }
  await document.selectOption("Firewall rules");
  await expect(panel.getByRole("rowheader", { name: /^External 45 Profile recommended/ })).toBeAttached();
  await panel.getByRole("radio", { name: "Minimum: 20 rows added, 20 removed" }).click({ force: true });
  await expect(panel.getByRole("rowheader", { name: /^External 45 Profile minimum/ })).toBeAttached();
  await page.keyboard.press("Control+Z");
  await expect(panel.getByRole("rowheader", { name: /^External 45 Profile recommended/ })).toBeAttached();
});

test("a row leads to its appliance and back, and what is looked at stays", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.showTab("Firewall");
  const panel = studio.tabPanel();
  await panel.getByLabel("Find in the table").fill("203.0.113.12");
  await panel.getByRole("cell", { name: "203.0.113.12" }).first().click();
  await expect(studio.outline.getByRole("treeitem", { name: "AMS-HOST2" })).toHaveAttribute("aria-selected", "true");
  await expect(panel.getByLabel("Show for")).toHaveValue("all");
  await studio.select(/^SEA-HOST1/);
  await expect(panel.getByLabel("Show for").locator("option:checked")).toHaveText("SEA-HOST1 · Seattle");
});

test("the keyboard goes through the rows and to what they are about", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.showTab("DNS");
  const rows = studio.tabPanel().getByRole("button", { name: /\(show (Seattle|Amsterdam) on the canvas\)$/ });
  await expect(rows).toHaveCount(10);
  await rows.first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press("End");
  await expect(rows.last()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(studio.outline.getByRole("treeitem", { name: /^Amsterdam/ })).toHaveAttribute("aria-selected", "true");
  await expect(rows.last()).toBeFocused();
  await page.keyboard.press("Home");
  await expect(rows.first()).toBeFocused();
  // The rows are one stop of the Tab key.
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await expect(rows.first()).toBeFocused();
  await expectAccessible(page);
});

test("the keyboard reaches the last row of a long table", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("fifteen-plus-one");
  await studio.showTab("Firewall");
  const rows = studio
    .tabPanel()
    .getByRole("table", { name: "Firewall rules" })
    .getByRole("button", { name: /on the canvas\)$/ });
  await rows.first().focus();
  await page.keyboard.press("End");
  await expect(rows.last()).toBeFocused();
  await expect(rows.last()).toBeInViewport();
  await page.keyboard.press("Home");
  await expect(rows.first()).toBeFocused();
  await expect(rows.first()).toBeInViewport();
});

test("DNS comes in three groups, of which one can be copied and what is filtered is called so", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.showTab("DNS");
  const panel = studio.tabPanel();
  for (const name of [/^Create in the external DNS 10/, /^Verify at Office 365 8/, /^Never create 2/]) {
    await expect(panel.getByRole("rowheader", { name })).toBeAttached();
  }
  await panel.getByRole("button", { name: "Copy cells: Create in the external DNS" }).click();
  const cells = await page.evaluate(() => navigator.clipboard.readText());
  expect(cells.trim().split("\n")).toHaveLength(1 + 10);
  expect(await studio.download(() => panel.getByRole("button", { name: "Download dns.csv" }).click())).toMatchObject({ name: "dns.csv" });
  await panel.getByLabel("Find in the table").fill("ap2");
  await expect(panel.getByRole("status")).toHaveText("2 of 20 rows");
  const { name, bytes } = await studio.download(() => panel.getByRole("button", { name: "Download dns (filtered).csv" }).click());
  expect(name).toBe("dns (filtered).csv");
  expect(new TextDecoder().decode(bytes).trim().split("\r\n")).toHaveLength(1 + 2);
});

test("the hosts file of an Edge names its own appliance", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.select(/^AMS-HOST1/);
  await studio.showTab("Documents");
  await studio
    .tabPanel()
    .getByRole("button", { name: /^Hosts/ })
    .click();
  await expect(studio.tabPanel()).toContainText("AMS-MED1.cce.local");
  await expect(studio.tabPanel()).not.toContainText("AMS-MED2");
});

test("the certificate options stand side by side: one click chooses, one step takes it back", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.showTab("Certificates");
  const options = studio.tabPanel().getByRole("group", { name: "Certificate option", exact: true }).getByRole("radio");
  await expect(options).toHaveCount(3);
  await expect(options.first()).toBeChecked();
  await expect(options.first()).toHaveAccessibleDescription(/2 certificates of 3 names each, 4 names in all, covering 2 sites/);
  await expect(options.nth(1)).toHaveAccessibleDescription(/A further site: nothing new, to install in 1 site/);
  await expect(options.nth(2)).toHaveAccessibleDescription(/A further site: 1 certificate reissued \(1 more name\), to install in 3 sites/);
  await options.nth(2).click({ force: true });
  await expect(options.nth(2)).toBeChecked();
  const rows = studio
    .tabPanel()
    .getByRole("table", { name: "Certificates" })
    .getByRole("button", { name: /on the canvas\)$/ });
  await expect(rows).toHaveCount(1);
  await page.keyboard.press("Control+Z");
  await expect(options.first()).toBeChecked();
  await expect(rows).toHaveCount(2);
});

test("Amsterdam’s certificate leads to the site, and its requests are there to take along", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.showTab("Certificates");
  const panel = studio.tabPanel();
  await panel.getByRole("button", { name: /^ap2.contoso.com ?\(show Amsterdam on the canvas\)$/ }).click();
  await expect(studio.outline.getByRole("treeitem", { name: /^Amsterdam/ })).toHaveAttribute("aria-selected", "true");
  for (const ending of ["inf", "cnf"]) {
    const file = `ap2.contoso.com.${ending}`;
    const { name, bytes } = await studio.download(() => panel.getByRole("button", { name: `Download ${file}` }).click());
    expect(name).toBe(file);
    expect(new TextDecoder().decode(bytes)).toContain("sip.fabrikam.com");
  }
  await expectAccessible(page);
});

test("the runbook and the worksheet are pages, with the text a press away", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.showTab("Documents");
  const panel = studio.tabPanel();
  await panel.getByRole("button", { name: "Runbook", exact: true }).click();
  await expect(panel.getByRole("heading", { name: "Runbook: Contoso" })).toBeVisible();
  await expect(panel.getByRole("heading", { name: "Site Seattle" })).toBeAttached();
  await expectAccessible(page);
  await panel.getByRole("radio", { name: "Text" }).click({ force: true });
  await expect(panel.getByRole("heading", { name: "Runbook: Contoso" })).toHaveCount(0);
  const text = panel.getByRole("region", { name: "Runbook" });
  await expect(text).toContainText("# Runbook: Contoso");
  expect(await text.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  await panel.getByRole("button", { name: "Worksheet", exact: true }).click();
  await expect(panel.getByRole("heading", { name: "Worksheet: Seattle" })).toBeVisible();
  await expect(panel.getByRole("table").first()).toBeAttached();
});

test("the dock has all the room there is when asked, and gives it back", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.showTab("DNS");
  const last = studio.tabPanel().getByRole("rowheader", { name: /^Never create/ });
  await expect(last).not.toBeInViewport();
  await page.getByRole("button", { name: "Enlarge the dock" }).click();
  await expect(last).toBeInViewport();
  await page.getByRole("button", { name: "Make the dock small again" }).click();
  await expect(last).not.toBeInViewport();
});

test("an enlarged dock leaves the header free and lists its documents below each other", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const studio = new StudioPage(page);
  await studio.open("branches");
  await studio.showTab("Documents");
  await page.getByRole("button", { name: "Enlarge the dock" }).click();
  const header = await page.getByRole("button", { name: /^Design:/ }).boundingBox();
  const list = studio.tabPanel().getByRole("navigation", { name: "Documents" }).getByRole("button");
  await expect(list.last()).toBeInViewport({ ratio: 1 });
  const lefts = await list.evaluateAll((buttons) => buttons.map((one) => one.getBoundingClientRect().left));
  expect(new Set(lefts).size).toBe(1);
  // Nothing of the canvas lies over the name of the design, down to its lower edge.
  await page.mouse.click((header?.x ?? 0) + 30, (header?.y ?? 0) + (header?.height ?? 0) - 2);
  await expect(page.getByRole("menu")).toBeVisible();
});

test("the rows of the capacity are one tab stop, and lead to their sites", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.showTab("Capacity");
  const rows = studio.tabPanel().getByRole("button", { name: /\(show .+ on the canvas\)$/ });
  await rows.first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(rows.last()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(studio.outline.getByRole("treeitem", { name: /^Amsterdam/ })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Shift+Tab");
  await expect(rows.and(page.locator(":focus"))).toHaveCount(0);
  await page.keyboard.press("Tab");
  await expect(rows.last()).toBeFocused();
});

test("the capacity is sorted by its headings: up, down, then as the design has it; a row still leads to its own site", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.showTab("Capacity");
  const heading = studio.tabPanel().getByRole("columnheader", { name: "Site" });
  const rows = studio.tabPanel().getByRole("button", { name: /\(show .+ on the canvas\)$/ });
  const [seattle, amsterdam] = [/^Seattle/, /^Amsterdam/];
  await expect(rows).toHaveText([seattle, amsterdam]);
  await heading.getByRole("button", { name: "Site" }).focus();
  await page.keyboard.press("Enter");
  await expect(rows).toHaveText([amsterdam, seattle]);
  await expect(heading).toHaveAttribute("aria-sort", "ascending");
  await page.keyboard.press("Enter");
  await expect(rows).toHaveText([seattle, amsterdam]);
  await expect(heading).toHaveAttribute("aria-sort", "descending");
  await heading.getByRole("button", { name: "Site" }).press("Enter");
  await expect(heading).not.toHaveAttribute("aria-sort");
  await expect(rows).toHaveText([seattle, amsterdam]);
  await studio.tabPanel().getByRole("columnheader", { name: "Margin" }).getByRole("button").click();
  await expect(rows).toHaveText([amsterdam, seattle]);
  await rows.first().press("Enter");
  await expect(studio.outline.getByRole("treeitem", { name: amsterdam, selected: true })).toBeVisible();
});

test.describe("in both themes", () => {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`every document of the ${colorScheme} studio is accessible`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      const studio = new StudioPage(page);
      await studio.open("two-sites");
      for (const tab of ["Firewall", "Certificates", "Addresses"]) {
        await studio.showTab(tab);
        await expect(studio.tabPanel().getByRole("table").first()).toBeVisible();
        await expectAccessible(page);
      }
      await studio.showTab("Documents");
      await studio.tabPanel().getByRole("button", { name: "DNS", exact: true }).click();
      await studio.tabPanel().getByLabel("Document", { exact: true }).selectOption("Zone contoso.com");
      await expectAccessible(page);
    });
  }
});

for (const [width, height] of [
  [1280, 800],
  [1024, 768],
] as const) {
  test(`every column of the dock’s tables is seen without scrolling sideways, with ports, site and purpose, in a window of ${width}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const studio = new StudioPage(page);
    await studio.open("two-sites");
    for (const tab of ["Firewall", "DNS", "Addresses", "Certificates", "Capacity"]) {
      await studio.showTab(tab);
      const table = studio.tabPanel().getByRole("table").last();
      await expect(table.getByRole("row").nth(2)).toBeAttached();
      const beyond = () =>
        table.evaluate((one) => {
          const inside = one.closest("section, [role=tabpanel]")?.getBoundingClientRect();
          return Math.round(one.getBoundingClientRect().right - (inside?.right ?? 0));
        });
      // The faces of the values come a moment after their first table.
      await expect.poll(beyond, tab).toBeLessThanOrEqual(0);
    }
    await studio.showTab("Firewall");
    const rule = studio.tabPanel().getByRole("row").filter({ hasText: "5067" }).first();
    for (const text of [/10\.20\.0\.201/, /5067/, /Seattle/, /to the gateway/]) await expect(rule).toHaveText(text);
    await expect(rule.getByText("5067").filter({ visible: true })).toBeVisible();
    const choice = studio.tabPanel().getByLabel("Document", { exact: true });
    expect(await choice.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  });
}
