import { StudioPage } from "./support/studio.ts";
import { expect, expectAccessible, test } from "./support/test.ts";

const TABS = ["Problems", "Capacity", "Configuration", "Certificates", "DNS"];

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test("the empty studio has no accessibility violation", async ({ page }) => {
      const studio = new StudioPage(page);
      await studio.open();
      await expectAccessible(page);
    });

    for (const fixture of ["two-sites", "with-problems"]) {
      test(`no panel of ${fixture} has an accessibility violation, whatever is selected`, async ({ page }) => {
        test.slow();
        const studio = new StudioPage(page);
        await studio.open(fixture);
        const rows = [/^Deployment/, /^Seattle/, /HOST1/, /^sbc1/, /^Amsterdam/];
        for (const [index, tab] of TABS.entries()) {
          await studio.select(rows[index] ?? /^Deployment/);
          await studio.showTab(tab);
          await expect(studio.tabPanel()).toBeVisible();
          await expectAccessible(page);
        }
      });
    }

    test("menus, dialogs and notices have no accessibility violation", async ({ page }) => {
      test.slow();
      const studio = new StudioPage(page);
      await studio.open("with-problems");
      await page.getByRole("button", { name: /^Design:/ }).click();
      await expect(page.getByRole("menu")).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press("Escape");
      await expect(page.getByRole("menu")).toHaveCount(0);
      await studio.menu("Export", /Everything as zip/);
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toHaveCount(0);
      await studio.choose(() => studio.menu(/^Design:/, /Open a folder/), "fixtures/estate");
      await expect(studio.importDialog()).toBeVisible();
      await expectAccessible(page);
      await studio
        .importDialog()
        .getByRole("radio", { name: /^Add them/ })
        .check();
      await expect(studio.importDialog().getByRole("button", { name: "Add to this design" })).toBeEnabled();
      await expectAccessible(page);
      await page.keyboard.press("Escape");
      await expect(studio.importDialog()).toHaveCount(0);
      await studio.choose(() => studio.menu(/^Design:/, "Open files …"), {
        name: "a.png",
        mimeType: "image/png",
        buffer: Buffer.from("x"),
      });
      await expect(page.getByRole("alert").filter({ hasText: "a.png" })).toBeVisible();
      await expectAccessible(page);
    });
  });
}

test("everything fits at 1024 × 768: nothing makes the page scroll sideways", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow).toBe(0);
  await expect(studio.inspector).toBeInViewport({ ratio: 1 });
  await expectAccessible(page);
});
