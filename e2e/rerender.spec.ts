import type {} from "../src/ui/debugHandle.ts";
import { StudioPage } from "./support/studio.ts";
import { expect, test } from "./support/test.ts";

test("typing a site name in a design of 200 sites rerenders that site and the rows that show it, nothing else", async ({ page }) => {
  test.slow();
  const studio = new StudioPage(page);
  await studio.open("large");
  await expect(studio.outline.getByRole("treeitem", { name: /^Branch 001/ })).toBeVisible();
  await expect(page.getByRole("group", { name: "PSTN site Branch 002", exact: true })).toBeVisible();
  await studio.select(/^Branch 002/);
  const name = studio.field("Site name");
  await expect(name).toHaveValue("Branch 002");
  await name.focus();
  await page.evaluate(() => window.cceStudio?.startProbe());
  await name.pressSequentially("x");
  await expect(studio.outline.getByRole("treeitem", { name: /^Branch 002x/ })).toBeVisible();
  const rendered = await page.evaluate(() => window.cceStudio?.readProbe() ?? {});
  const nodes = Object.keys(rendered).filter((key) => /^(?:Site|Appliance|Gateway)Node /.test(key));
  expect(nodes).toHaveLength(1);
  const rows = Object.keys(rendered).filter((key) => key.startsWith("OutlineRow "));
  expect(rows).toHaveLength(1);
  expect(rows[0]?.split(" ")[1]).toBe(nodes[0]?.split(" ")[1]);
  for (const [key, count] of Object.entries(rendered)) expect(count, key).toBeLessThanOrEqual(3);
});

test("finding what every row of a table has draws none of them anew", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.showTab("Addresses");
  const find = studio.tabPanel().getByLabel("Find in the table");
  const rows = studio.tabPanel().getByRole("table").getByRole("row");
  await expect(rows.filter({ hasText: "SEA-HOST1" }).first()).toBeVisible();
  const drawn = async () =>
    Object.keys(await page.evaluate(() => window.cceStudio?.readProbe() ?? {})).filter((key) => key.startsWith("TableRow "));
  await page.evaluate(() => window.cceStudio?.startProbe());
  await find.fill(".");
  await expect(studio.tabPanel().getByRole("status")).toHaveText(/^\d+ rows$/);
  expect(await drawn()).toEqual([]);
  // What is found less often is drawn, so the probe does count them.
  await find.fill("SEA-HOST2");
  await expect(studio.tabPanel().getByRole("status")).toHaveText(/ of /);
  await find.fill("");
  await expect(studio.tabPanel().getByRole("status")).toHaveText(/^\d+ rows$/);
  expect((await drawn()).length).toBeGreaterThan(0);
});
