import { StudioPage } from "./support/studio.ts";
import { expect, expectAccessible, test } from "./support/test.ts";

test.describe("with problems", () => {
  // High enough for all of them: rows out of view are not on the page.
  test.use({ viewport: { width: 1440, height: 2000 } });

  test.beforeEach(async ({ page }) => {
    await new StudioPage(page).open("with-problems");
    await expect(page.getByRole("list", { name: "Problems" })).toBeVisible();
    await page.getByRole("separator", { name: "Height of the dock" }).press("Home");
  });

  test("every problem leads to the field that it names, of whatever it is", async ({ page }) => {
    const studio = new StudioPage(page);
    const walk: readonly (readonly [message: RegExp, title: string, label: string, group: string])[] = [
      [/No internal \(VM\) domain/, "Deployment", "Internal (VM) domain", "Deployment"],
      [/No corpnet DNS server is stated for Seattle/, "Seattle", "Corpnet DNS servers", "Networks"],
      [/2,000 concurrent calls.*Amsterdam · /, "Amsterdam", "Concurrent calls needed", "Need"],
      [/10\.20\.0\.77.*SEA-HOST1 · /, "SEA-HOST1", "Address", "Mediation"],
      [/10\.31\.0\.321.*sbc1/, "sbc1", "Address", "Gateway"],
      [/“10\.20\.0\.1\.1” is no.*SEA-HOST3/, "SEA-HOST3", "Corpnet default gateway", "Networks"],
      [/AMS-EDGE.*AMS-HOST1 · /, "AMS-HOST1", "Server name", "Edge"],
    ];
    for (const [message, title, label, group] of walk) {
      await studio.problems.getByRole("button", { name: message }).click();
      await expect(studio.inspector.getByRole("heading", { level: 2 })).toHaveText(title);
      await expect(studio.field(label, group)).toBeFocused();
    }
  });

  test("a problem of a voice route leads to the part that is wrong, and its fix takes the route away", async ({ page }) => {
    const studio = new StudioPage(page);
    const pattern = studio.problems.getByRole("button", { name: /a parenthesis is never closed/ });
    await pattern.click();
    const route = studio.inspector.getByRole("group", { name: "Route 2" });
    await expect(route.getByLabel("Pattern")).toBeFocused();
    await expect(route.getByLabel("Pattern")).toHaveAccessibleDescription(
      /^Error: The pattern of the voice route “Emergency” .* correct the pattern\.$/,
    );
    await route.getByRole("button", { name: "Remove the route" }).click();
    await expect(route).toHaveCount(0);
    await expect(pattern).toHaveCount(0);
    await expect(studio.inspector).toBeFocused();
  });

  test("a fix makes its problem go, undo brings it back", async ({ page }) => {
    const studio = new StudioPage(page);
    const conflict = studio.problems.getByRole("button", { name: /10\.20\.0\.77.*SEA-HOST2 · / });
    await conflict.click();
    const address = studio.field("Address", "Mediation");
    await expect(address).toHaveValue("10.20.0.77");
    const fix = studio.inspector.getByRole("button", { name: /^Use 10\.20\.0\.\d+, the next free address$/ });
    const label = (await fix.textContent()) ?? "";
    await fix.click();
    await expect(address).toHaveValue(/^10\.20\.0\.(?!77)\d+$/);
    await expect(address).toBeFocused();
    await expect(page.getByRole("status").filter({ hasText: `Fixed: ${label}.` })).toBeVisible();
    await expect(conflict).toHaveCount(0);
    await expect(studio.inspector.getByText("disturb each other")).toHaveCount(0);
    await page.getByRole("button", { name: `Undo: ${label}` }).click();
    await expect(conflict).toBeVisible();
    await expect(address).toHaveValue("10.20.0.77");
  });

  test("an own value in the place of a shared one is mended where it stands", async ({ page }) => {
    const studio = new StudioPage(page);
    const problem = studio.problems.getByRole("button", { name: /CorpnetDefaultGateway in \[Network\] is not the same everywhere/ });
    await problem.click();
    await expect(studio.inspector.getByRole("heading", { level: 2 })).toHaveText("SEA-HOST3");
    const gateway = studio.field("Corpnet default gateway", "Networks");
    await expect(gateway).toBeFocused();
    await expect(gateway).toHaveValue("10.20.0.1.1");
    // The field's own way back is the mend: it is offered once, in the same words as in the list.
    await expect(problem).toBeVisible();
    await expect(studio.inspector.getByRole("button", { name: /^Use the site.s value/ })).toHaveCount(1);
    await studio.inspector.getByRole("button", { name: "Use the site’s value for Corpnet default gateway" }).click();
    await expect(gateway).toHaveValue("10.20.0.1");
    await expect(gateway).toBeFocused();
    await expect(problem).toHaveCount(0);
  });

  test("all problems of a rule are fixed in one step, and what is left is said", async ({ page }) => {
    const studio = new StudioPage(page);
    await page.getByRole("radio", { name: "By rule" }).check({ force: true });
    const heading = studio.problems.getByRole("listitem").filter({ hasText: "No address is used twice in the deployment." });
    await expect(heading).toContainText("2 errors");
    await heading.getByRole("button", { name: "Fix all 2" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Fixed all 2." })).toBeVisible();
    await expect(studio.problems.getByText("10.20.0.77")).toHaveCount(0);
    await page.getByRole("button", { name: "Undo: Fix 2 problems of address/conflict" }).click();
    await expect(studio.problems.getByText("10.20.0.77").first()).toBeVisible();
  });

  test("sites without a name are told apart, and nothing is offered for all of them", async ({ page }) => {
    const studio = new StudioPage(page);
    for (const site of [/^Seattle/, /^Amsterdam/]) {
      await studio.select(site);
      await studio.fill({ "Site name": "" }, "Site");
    }
    await page.getByRole("searchbox", { name: "Find in problems" }).fill("name-required");
    for (const number of [1, 2])
      await expect(studio.problems.getByRole("button", { name: new RegExp(`has no name.*Unnamed site ${number}`) })).toBeVisible();
    await expect(studio.problems.getByRole("button", { name: /^Fix / })).toHaveCount(0);
  });

  test("everything is done with the keyboard alone", async ({ page }) => {
    const studio = new StudioPage(page);
    const { keyboard } = page;
    await page.getByRole("searchbox", { name: "Find in problems" }).focus();
    await keyboard.type("conflict");
    const rows = studio.problems.getByRole("button", { name: /10\.20\.0\.77/ });
    await expect(rows).toHaveCount(2);
    // From the list's only tab stop to its other rows and back, and through the buttons of one.
    await rows.first().focus();
    await keyboard.press("ArrowDown");
    await expect(rows.nth(1)).toBeFocused();
    await keyboard.press("ArrowUp");
    await expect(rows.first()).toBeFocused();
    await expect(studio.problems.getByRole("button", { name: /^Use 10/ }).first()).toBeVisible();
    await expect(studio.problems.getByRole("button", { name: "Fix all 2" })).toBeVisible();
    await keyboard.press("ArrowRight");
    await expect(studio.problems.getByRole("button", { name: /^Use 10/ }).first()).toBeFocused();
    await keyboard.press("Tab");
    await expect(studio.problems.getByRole("button", { name: "Fix all 2" })).toBeFocused();
    await keyboard.press("ArrowRight");
    await expect(page.getByRole("button", { name: "About the rule address/conflict" }).first()).toBeFocused();
    await keyboard.press("Enter");
    const reference = page.getByRole("dialog", { name: "Rule reference" });
    await expect(reference.getByRole("heading", { name: "No address is used twice in the deployment." })).toBeVisible();
    await keyboard.press("Escape");
    await expect(reference).toHaveCount(0);
    await expect(page.getByRole("button", { name: "About the rule address/conflict" }).first()).toBeFocused();
    for (let steps = 0; steps < 3; steps += 1) await keyboard.press("ArrowLeft");
    await keyboard.press("Enter");
    await expect(studio.field("Address", "Mediation")).toBeFocused();
    await rows.first().focus();
    await keyboard.press("f");
    await expect(rows).toHaveCount(0);
    await expect(page.getByRole("button", { name: "Show them" })).toBeFocused();
    await keyboard.press("Enter");
    // The row that takes the place of one that is fixed takes the focus as well.
    const names = studio.problems.getByRole("button", { name: /^Error: .*AMS-EDGE/ });
    await names.first().focus();
    await keyboard.press("Shift+F");
    await expect(names).toHaveCount(0);
    await expect(studio.problems.locator(":focus")).toHaveCount(1);
    await keyboard.press("Control+z");
    await expect(names).toHaveCount(2);
  });

  test("the list is grouped and filtered, and says when nothing matches", async ({ page }) => {
    const studio = new StudioPage(page);
    await page.getByRole("radio", { name: "By site" }).check({ force: true });
    await expect(studio.problems.getByRole("heading")).toHaveText([/^Deployment/, /^Seattle/, /^Amsterdam/]);
    await page.getByRole("button", { name: /^\d+ errors?$/ }).click();
    await expect(studio.problems.getByText("AMS-EDGE")).toHaveCount(0);
    await page.getByRole("searchbox", { name: "Find in problems" }).fill("no such thing");
    await expect(page.getByRole("heading", { name: "No problem matches" })).toBeVisible();
    await page.getByRole("button", { name: "Show them" }).click();
    await expect(studio.problems.getByText("AMS-EDGE").first()).toBeVisible();
  });
});

test("the rule reference holds every rule, is searched, and leads to what breaks a rule", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("with-problems");
  await page.getByRole("button", { name: "Rule reference" }).click();
  const reference = page.getByRole("dialog", { name: "Rule reference" });
  const search = reference.getByRole("searchbox", { name: "Find in rules" });
  await expect(search).toBeFocused();
  await expectAccessible(page);
  await search.fill("make registration fail server");
  await page.keyboard.press("ArrowDown");
  await expect(reference.getByRole("button", { name: /name\/server-unique/ })).toBeFocused();
  await expect(reference.getByRole("heading", { name: "How to mend it" })).toBeVisible();
  await expect(reference.getByRole("heading", { name: "In this design: 2 errors" })).toBeVisible();
  await reference.getByRole("button", { name: "AMS-HOST2 · Edge · Server name" }).click();
  await expect(reference).toHaveCount(0);
  await expect(studio.field("Server name", "Edge")).toBeFocused();
});
