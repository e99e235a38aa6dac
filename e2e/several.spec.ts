import { StudioPage } from "./support/studio.ts";
import { expect, expectAccessible, test } from "./support/test.ts";

/** Selects every appliance of the one site of sixteen. */
async function selectSixteen(studio: StudioPage): Promise<void> {
  await studio.open("fifteen-plus-one");
  await studio.select("CHI-HOST1");
  await studio.outline.getByRole("treeitem", { name: "CHI-HOST16" }).click({ modifiers: ["Shift"] });
  await expect(studio.inspector.getByRole("heading", { name: "16 appliances" })).toBeVisible();
}

/** Selects everything in the outline of the two sites: from the first site to the last gateway. */
async function selectAll(studio: StudioPage): Promise<void> {
  await studio.select(/^Seattle/);
  await studio.outline
    .getByRole("treeitem", { name: /^sbc2/ })
    .last()
    .click({ modifiers: ["Shift"] });
}

test("sixteen appliances are changed at once, and one undo brings all back", async ({ page }) => {
  const studio = new StudioPage(page);
  await selectSixteen(studio);
  const hardware = studio.field("Hardware");
  await expect(hardware.getByRole("option", { selected: true })).toHaveText("Normal");
  await hardware.selectOption("Minimum");
  await studio.showTab("Capacity");
  await expect(studio.tabPanel().getByRole("row", { name: /^Chicago/ })).toContainText("800");
  await expect(page.getByRole("button", { name: "Undo: Change Hardware of 16 appliances" })).toBeEnabled();
  await page.getByRole("button", { name: "Undo: Change Hardware of 16 appliances" }).click();
  await expect(studio.tabPanel().getByRole("row", { name: /^Chicago/ })).toContainText("8,000");
  await expect(hardware.getByRole("option", { selected: true })).toHaveText("Normal");
  await expect(page.getByRole("button", { name: "Undo", exact: true })).toBeDisabled();

  await test.step("what is done to one thing is not done to the last of them", async () => {
    await studio.outline.getByRole("treeitem", { name: "CHI-HOST16" }).press("F2");
    await expect(page.getByRole("status")).toContainText("Select one of them to rename it.");
    await expect(studio.outline.getByRole("textbox")).toHaveCount(0);
    await page.keyboard.press("Shift+F10");
    const menu = page.getByRole("menu", { name: "What can be done here" });
    for (const name of ["Rename", /^Export this appliance/]) {
      await expect(menu.getByRole("menuitem", { name })).toHaveAttribute("aria-disabled", "true");
    }
    await page.keyboard.press("Escape");
  });
});

test("a mixed field is marked, keeps each its own until something is typed, and again when that is taken back", async ({ page }) => {
  const studio = new StudioPage(page);
  await selectSixteen(studio);
  const name = studio.field("Server name", "Mediation");
  await expect(name).toHaveValue("");
  await expect(name).toHaveAttribute("placeholder", /^mixed/);
  await expect(name).toHaveAccessibleDescription(/16 different values among 16 appliances/);
  await name.pressSequentially("MED");
  await expect(name).toHaveValue("MED");
  for (let index = 0; index < 3; index += 1) await page.keyboard.press("Backspace");
  await expect(name).toHaveAttribute("placeholder", /^mixed/);
  await expect(page.getByRole("button", { name: "Undo", exact: true })).toBeDisabled();
});

test("what is typed for two hundred sites is there at once, and with all of them as soon as anything else is done", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("large");
  await studio.select("Branch 001");
  await page.keyboard.press("Control+a");
  await expect(studio.inspector.getByRole("heading", { name: "200 sites" })).toBeVisible();
  const name = studio.field("Site name");
  await expect(name).toHaveAttribute("placeholder", /^mixed/);
  await name.pressSequentially("Delft");
  await expect(name).toHaveValue("Delft");
  await page.keyboard.press("Tab");
  const undo = page.getByRole("button", { name: "Undo: Change Site name of 200 sites" });
  await expect(undo).toBeEnabled();
  await expect(name).toHaveValue("Delft");
  await undo.click();
  await expect(name).toHaveAttribute("placeholder", /^mixed/);
  await name.pressSequentially("D");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Tab");
  await expect(name).toHaveAttribute("placeholder", /^mixed/);
  await expect(page.getByRole("button", { name: "Undo", exact: true })).toBeDisabled();
});

test("the values of a mixed field are told by the keyboard, and one of them is given to all", async ({ page }) => {
  const studio = new StudioPage(page);
  await selectSixteen(studio);
  await studio.select("CHI-HOST3");
  await studio.fill({ "Base VM address": "10.40.0.9" });
  await studio.select("CHI-HOST1");
  await studio.outline.getByRole("treeitem", { name: "CHI-HOST16" }).click({ modifiers: ["Shift"] });
  await studio.field("Base VM address").press("Alt+ArrowDown");
  const values = studio.inspector.getByRole("list", { name: "Values of Base VM address" });
  await expect(values.getByRole("listitem")).toHaveText([/empty.*15 of 16/, /10\.40\.0\.9.*CHI-HOST3/]);
  await values.getByRole("button", { name: "Give 10.40.0.9 to all" }).click();
  await expect(studio.field("Base VM address")).toHaveValue("10.40.0.9");
  await expect(studio.field("Base VM address")).toBeFocused();
});

test("appliances take values of their own in the place of a shared one, and all go back at once", async ({ page }) => {
  const studio = new StudioPage(page);
  await selectSixteen(studio);
  await studio.inspector.getByRole("button", { name: "Networks" }).click();
  const switchName = studio.field("Corpnet switch");
  await expect(switchName).toHaveValue("SfB CCE Corpnet Switch");
  await expect(switchName).not.toBeEditable();
  await studio.inspector.getByRole("button", { name: "Own value for Corpnet switch" }).click();
  await switchName.fill("Blue");
  await studio.showTab("Configuration");
  await expect(studio.tabPanel().getByText("CorpnetSwitchName=Blue")).toBeVisible();
  await studio.inspector.getByRole("button", { name: "Use the site’s value in all for Corpnet switch" }).click();
  await expect(studio.tabPanel().getByText("CorpnetSwitchName=SfB CCE Corpnet Switch")).toBeVisible();
  await expect(switchName).not.toBeEditable();
});

test("of different kinds one at a time is edited, and every problem says whose it is", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("with-problems");
  await selectAll(studio);
  await expect(studio.inspector.getByRole("radio")).toHaveCount(3);
  await expect(studio.inspector.getByRole("heading", { name: "5 appliances" })).toBeVisible();
  const address = studio.inspector.getByRole("group", { name: "Mediation", exact: true });
  await expect(address.getByRole("button", { name: "SEA-HOST1" }).first()).toBeVisible();
  await studio.inspector.getByRole("radio", { name: "2 sites" }).check({ force: true });
  await studio.field("Redundancy target").selectOption("N+2: two may fail");
  await expect(page.getByRole("button", { name: "Undo: Change Redundancy target of 2 sites" })).toBeEnabled();

  await test.step("no site of two is exported or gets what is added", async () => {
    await studio.outline.getByRole("treeitem", { name: /^sbc2/ }).last().press("Shift+F10");
    const menu = page.getByRole("menu", { name: "What can be done here" });
    await expect(menu.getByRole("menuitem", { name: /^Export this site/ })).toHaveAttribute("aria-disabled", "true");
    await expect(menu.getByRole("menuitem", { name: /^Add a/ })).toHaveCount(0);
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`several things in the ${colorScheme} inspector are accessible`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const studio = new StudioPage(page);
    await studio.open("with-problems");
    await selectAll(studio);
    await studio.field("Server name", "Mediation").press("Alt+ArrowDown");
    await expect(studio.inspector.getByRole("list", { name: "Values of Server name" })).toBeVisible();
    await expectAccessible(page);
  });
}
