import { expect, expectAccessible, test } from "./support/test.ts";

for (const theme of ["light", "dark"] as const) {
  test(`the studio opens on an empty canvas, in the ${theme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.goto("./");
    await expect(page).toHaveTitle(/CCE Studio/);
    await expect(page.getByRole("main")).toBeVisible();
    await expectAccessible(page);
  });
}

test("the built page carries a policy that lets nothing inline run and nothing foreign load", async ({ page }) => {
  await page.goto("./");
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});
