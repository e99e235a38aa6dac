// Not the guarded test of all others: the browser itself writes on the console that it got nothing.
import { expect, test } from "@playwright/test";
import { StudioPage } from "./support/studio.ts";

test("a part that cannot be loaded says so in its place, everything else goes on, and it comes when it can be had", async ({
  page,
  context,
}) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await expect(studio.outline).toBeVisible();
  await context.setOffline(true);

  await studio.showTab("Firewall");
  await expect(studio.tabPanel().getByRole("alert")).toContainText("“Firewall” cannot be shown");
  await page.keyboard.press("Shift+?");
  await expect(page.getByRole("alert").filter({ hasText: "The dialog cannot be shown" })).toBeVisible();
  await studio.select(/^SEA-HOST1/);
  await studio.field("Host name").fill("SEA-CCE1");
  await expect(studio.outline.getByRole("treeitem", { name: /^SEA-CCE1/ })).toBeVisible();

  await context.setOffline(false);
  await studio.tabPanel().getByRole("button", { name: "Try again" }).click();
  await expect(studio.tabPanel().getByRole("table")).toBeVisible();
  await page.getByRole("alert").getByRole("button", { name: "Dismiss" }).click();
  await studio.select(/^SEA-HOST2/);
  await page.keyboard.press("Shift+?");
  await expect(page.getByRole("dialog", { name: "Keyboard and mouse" })).toBeVisible();
});
