import { StudioPage } from "./support/studio.ts";
import { expect, expectAccessible, test } from "./support/test.ts";

test("a command stands before rules that are as near to what is typed, also where it cannot be done now", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open();
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Find or do" }).fill("exprt");
  const options = page.getByRole("dialog", { name: "Find or do" }).getByRole("option");
  await expect(options.filter({ hasText: /[a-z]\/[a-z]/ }).last()).toBeAttached();
  await expect(options.first()).toContainText("Export everything as zip");
  await expect(options.first()).toContainText("cannot be done now");
});

test("an address leads to its field, by keyboard alone", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await page.keyboard.press("Control+K");
  const dialog = page.getByRole("dialog", { name: "Find or do" });
  await expect(dialog.getByRole("combobox")).toBeFocused();
  await page.keyboard.type("10.20.0.20");
  await expect(dialog.getByRole("option", { name: /SEA-HOST2 Mediation · Address 10\.20\.0\.20 Seattle/ })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(studio.field("Address", "Mediation")).toBeFocused();
  await expect(studio.field("Address", "Mediation")).toHaveValue("10.20.0.20");
});

test("what is typed before the palette has come is looked for, and does nothing else", async ({ page }) => {
  const studio = new StudioPage(page);
  let letCome = () => {};
  const held = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route("**/FinderDialog-*.js", async (route) => {
    await held;
    await route.continue();
  });
  await studio.open("two-sites");
  const rows = await studio.outline.getByRole("treeitem").allTextContents();
  await page.keyboard.press("Control+K");
  await page.keyboard.type("sagx");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Control+Z");
  await studio.field("SIP domains").focus();
  await page.keyboard.type("m");
  letCome();
  const dialog = page.getByRole("dialog", { name: "Find or do" });
  await expect(dialog.getByRole("combobox")).toBeFocused();
  await page.keyboard.type("n");
  await expect(dialog.getByRole("combobox")).toHaveValue("sagmn");
  await page.keyboard.press("Escape");
  await expect(studio.field("SIP domains")).toHaveValue("contoso.com fabrikam.com");
  await expect(studio.outline.getByRole("treeitem")).toHaveText(rows);
  await page.keyboard.press("Control+K");
  await expect(dialog.getByRole("combobox")).toHaveValue("");
});

test("what is the same for all sites, and full names of servers and pools, lead to their fields", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const dialog = page.getByRole("dialog", { name: "Find or do" });
  const find = async (typed: string, option: RegExp) => {
    await page.keyboard.press("Control+K");
    await expect(dialog.getByRole("combobox")).toBeFocused();
    await page.keyboard.type(typed);
    await expect(dialog.getByRole("option", { name: option, selected: true })).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(dialog).toHaveCount(0);
  };
  await find("contoso.com", /^Deployment SIP domains contoso\.com/);
  await expect(studio.field("SIP domains")).toBeFocused();
  await find("ap1.contoso.com", /^Seattle Access Edge pool ap1\.contoso\.com/);
  await expect(studio.field("Access Edge pool")).toHaveValue("ap1");
  await expect(studio.field("Access Edge pool")).toBeFocused();
  await find("mspool", /^Deployment Mediation pool mspool All sites/);
  await expect(studio.field("Mediation pool")).toBeFocused();
  await find("sea-ad1.cce.local", /^SEA-HOST1 .* SEA-AD1\.cce\.local Seattle/i);
  await expect(studio.field("Server name", "Domain controller")).toBeFocused();
});

test("a rule is found by its id or its words, in a design of nothing as well, and its page opens", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open();
  await page.keyboard.press("Control+K");
  const dialog = page.getByRole("dialog", { name: "Find or do" });
  await dialog.getByRole("combobox").fill("conflict");
  await expect(dialog.getByRole("option", { name: /address\/public-conflict$/ })).toBeVisible();
  await dialog.getByRole("combobox").fill("single-gateway");
  await expect(dialog.getByRole("option", { name: /site\/single-gateway$/, selected: true })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  const reference = page.getByRole("dialog", { name: "Rule reference" });
  await expect(reference.locator("section:focus")).toContainText("site/single-gateway");
  await expect(dialog).toHaveCount(0);
});

test("a command is done by naming it; what cannot be done now is said to be there", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await page.getByRole("button", { name: /^Find or do/ }).click();
  const dialog = page.getByRole("dialog", { name: "Find or do" });
  await dialog.getByRole("combobox").fill("add pstn");
  await expect(dialog.getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(studio.outline.getByRole("treeitem", { name: /^PSTN site 1/ })).toBeVisible();
  await page.keyboard.press("Control+K");
  await dialog.getByRole("combobox").fill("redo");
  const redo = dialog.getByRole("option", { name: "Redo cannot be done now" });
  await expect(redo).toBeDisabled();
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect(redo).toBeVisible();
  await dialog.getByRole("combobox").fill("to");
  const later = dialog.getByRole("group", { name: "Commands for later" }).getByRole("option");
  await expect(later.last()).toHaveAccessibleName(/cannot be done now$/);
  await dialog.getByRole("combobox").fill("redo nothing");
  await expect(dialog).toContainText("Nothing in this design, no command and no rule has all of these words");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("show capacity");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("tab", { name: /^Capacity/, selected: true })).toBeVisible();
  await page.keyboard.press("Control+K");
  const command = async (typed: string, option: string) => {
    await dialog.getByRole("combobox").fill(typed);
    await expect(dialog.getByRole("option", { name: option })).toBeVisible();
    await dialog.getByRole("option", { name: option }).click();
    await expect(dialog).toBeHidden();
  };
  const hide = page.getByRole("button", { name: "Hide the dock" });
  await command("hide dock", "Hide the dock, or show it again");
  await expect(hide).toHaveCount(0);
  await page.keyboard.press("Control+K");
  await command("firewall", "Show Firewall");
  await expect(page.getByRole("tab", { name: "Firewall" })).toBeFocused();
  await expect(hide).toBeVisible();
  await expect(studio.tabPanel()).toContainText("Firewall rules");
  await page.keyboard.press("Control+K");
  await command("enlarge", "Enlarge the dock, or make it small again");
  await expect(page.getByRole("button", { name: "Make the dock small again" })).toBeVisible();
});

test("a slip is forgiven, and a command is found by other words for it", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const dialog = page.getByRole("dialog", { name: "Find or do" });
  await page.keyboard.press("Control+K");
  await dialog.getByRole("combobox").fill("seatle");
  await expect(dialog.getByRole("option", { name: /^Seattle/, selected: true })).toBeVisible();
  await expect(dialog.getByRole("status")).toHaveText("Nothing has these words as they are typed. This is written nearly so:");
  await expectAccessible(page);
  await dialog.getByRole("combobox").fill("seattle");
  await expect(dialog.getByRole("status")).toHaveText("");
  await dialog.getByRole("combobox").fill("seatle");
  await page.keyboard.press("Enter");
  await expect(studio.inspector.getByRole("heading", { name: "Seattle" })).toBeVisible();

  for (const [typed, name] of [
    ["dark", "Switch theme"],
    ["duplciate", "Duplicate"],
    ["delete", "Remove"],
  ] as const) {
    await page.keyboard.press("Control+K");
    await dialog.getByRole("combobox").fill(typed);
    await expect(dialog.getByRole("option", { name: new RegExp(`^${name}`), selected: true })).toBeVisible();
    await page.keyboard.press("Escape");
  }
});

test("the shortcut sheet lists what the commands say of themselves, and switches single keys off for good", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open();
  await page.keyboard.press("Shift+?");
  const sheet = page.getByRole("dialog", { name: "Keyboard and mouse" });
  await expect(sheet).toContainText("Ctrl+Z");
  await expect(sheet).toContainText("Add a PSTN site");
  await expectAccessible(page);

  const singleKeys = sheet.getByRole("switch", { name: "Single keys add things and move the view" });
  await expect(singleKeys).toHaveAccessibleDescription(/These are S, A, M, G, N, /);
  await singleKeys.click();
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await page.reload();
  await page.getByRole("heading", { name: "CCE Studio" }).waitFor();
  await page.keyboard.press("s");
  await page.keyboard.press("Shift+?");
  await page.keyboard.press("Control+K");
  const palette = page.getByRole("dialog", { name: "Find or do" });
  await palette.getByRole("combobox").fill("shortcuts");
  await expect(palette.getByRole("option", { name: /shortcuts/i, selected: true })).toBeVisible();
  await page.keyboard.press("Enter");
  await singleKeys.click();
  await page.keyboard.press("Escape");
  await page.keyboard.press("s");
  await expect(studio.outline.getByRole("treeitem")).toHaveText([/^Deployment/, /^PSTN site 1/]);
});
