import type { Page } from "@playwright/test";
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
