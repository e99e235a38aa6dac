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
  await studio.tabPanel().getByRole("button", { name: "Copy cells" }).click();
  const cells = await page.evaluate(() => navigator.clipboard.readText());
  expect(cells.split("\n")[0]).toContain("\tDestination port\t");
  expect(cells).toContain("198.51.100.12");
});

test("the external profile changes the rows, and a row leads to its appliance", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.showTab("Firewall");
  const rows = studio.tabPanel().getByRole("table", { name: "Firewall rules" }).getByRole("row");
  await studio.tabPanel().getByLabel("Find in the table").fill("recommended");
  await expect(rows.nth(1)).toBeVisible();
  await studio.tabPanel().getByRole("radio", { name: "Minimum" }).check({ force: true });
  await expect(studio.tabPanel()).toContainText("No row matches");
  await studio.tabPanel().getByLabel("Find in the table").fill("203.0.113.12");
  await studio.tabPanel().getByRole("cell", { name: "203.0.113.12" }).first().click();
  await expect(studio.outline.getByRole("treeitem", { name: "AMS-HOST2" })).toHaveAttribute("aria-selected", "true");
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

test.describe("in both themes", () => {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`every document of the ${colorScheme} studio is accessible`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      const studio = new StudioPage(page);
      await studio.open("two-sites");
      await studio.showTab("Firewall");
      await expectAccessible(page);
      await studio.showTab("Documents");
      await studio.tabPanel().getByRole("button", { name: "DNS", exact: true }).click();
      await studio.tabPanel().getByLabel("Document", { exact: true }).selectOption("Zone contoso.com");
      await expectAccessible(page);
    });
  }
});
