import type { Locator, Page } from "@playwright/test";
import { StudioPage } from "./support/studio.ts";
import { expect, test } from "./support/test.ts";

const card = (page: Page, kind: "PSTN site" | "Appliance", name: string): Locator =>
  page.getByRole("region", { name: "Canvas" }).getByRole("group", { name: new RegExp(`^${kind} ${name}`) });

/** Whether something is seen as a whole within something else. */
async function isWithin(inner: Locator, outer: Locator): Promise<boolean> {
  const [one, other] = await Promise.all([inner.boundingBox(), outer.boundingBox()]);
  if (!one || !other) return false;
  return one.x >= other.x && one.y >= other.y && one.x + one.width <= other.x + other.width && one.y + one.height <= other.y + other.height;
}

test("what is typed after a site or a gateway was added is its name, the second time as well", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open();
  for (const name of ["Madrid", "Amsterdam"]) {
    await studio.add("PSTN site");
    await expect(studio.field("Site name", "Site")).toBeFocused();
    await page.keyboard.type(name);
  }
  await studio.add("Gateway / SBC");
  await expect(studio.field("FQDN", "Gateway")).toBeFocused();
  await page.keyboard.type("sbc1.example.net");
  const rows = studio.outline.getByRole("treeitem");
  await expect(rows).toHaveCount(4);
  for (const name of [/^Madrid/, /^Amsterdam/, /^sbc1/]) await expect(rows.filter({ hasText: name })).toHaveCount(1);
});

test("a key that presses an entry of the palette keeps the focus there, to press it again", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const entry = page.getByRole("button", { name: "Add Gateway / SBC", exact: true });
  await entry.focus();
  await page.keyboard.press("Enter");
  await expect(studio.field("FQDN", "Gateway")).toBeVisible();
  await expect(entry).toBeFocused();
});

test("a copy of a site is said by its name, has the focus, and the whole stays in view", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await card(page, "PSTN site", "Amsterdam").click({ position: { x: 40, y: 12 } });
  await page.keyboard.press("Control+C");
  await expect(page.getByRole("status")).toContainText("Copied Amsterdam.");
  await page.keyboard.press("Control+V");
  await expect(page.getByRole("status")).toContainText("Pasted Amsterdam 2 with names and addresses of its own.");
  await expect(card(page, "PSTN site", "Amsterdam 2")).toBeFocused();
  for (const name of ["Seattle", "Amsterdam 2"]) {
    await expect.poll(() => isWithin(card(page, "PSTN site", name), studio.canvas)).toBe(true);
  }
});

test("after an undo only what is there is selected", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await card(page, "PSTN site", "Amsterdam").click({ position: { x: 40, y: 12 } });
  await page.keyboard.press("Control+D");
  await expect(studio.outline.getByRole("treeitem", { name: /^Amsterdam 2 2 appliances/ })).toBeVisible();
  await page.keyboard.press("Control+Z");
  await expect(page.getByRole("status")).toContainText("Undone: Paste a copy of Amsterdam");
  await expect(studio.outline.getByRole("treeitem", { name: /^Amsterdam 2 2 appliances/ })).toBeHidden();
  await page.keyboard.down("Control");
  await card(page, "Appliance", "SEA-HOST1").click();
  await page.keyboard.up("Control");
  await expect(studio.inspector.getByRole("heading", { name: "SEA-HOST1" })).toBeVisible();
  await expect(page.getByText("2 selected")).toHaveCount(0);
});

test("a site asks for its need and networks first, and empty places say which key fills them", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open();
  await studio.add("PSTN site");
  await expect(studio.canvas).toContainText("Drop an appliance here, or press A");
  await expect(studio.canvas).toContainText("Drop a gateway here, or press G");
  // The first Tab comes to the heading, which opens and closes its fields.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(studio.field("Concurrent calls needed", "Need")).toBeFocused();
  await studio.field("Redundancy target", "Need").selectOption("N+1: one may");
  await expect(studio.canvas).toContainText("at N+1");
});

test("the menu of a thing shows the keys that copy and paste it", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await card(page, "PSTN site", "Seattle").click({ button: "right", position: { x: 40, y: 12 } });
  const menu = page.getByRole("menu", { name: "What can be done here" });
  for (const name of [/^Cut.*X$/, /^Copy.*C$/, /^Paste.*V$/]) await expect(menu.getByRole("menuitem", { name })).toBeVisible();
});

test("a mend that makes a site larger keeps the whole in view", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open();
  await studio.add("PSTN site");
  await studio.fill({ "Site name": "Seattle", "Concurrent calls needed": "900" });
  await studio.field("Redundancy target", "Need").selectOption("N+1: one may");
  await studio.fill({ "Corpnet subnet": "10.20.0.0/24", "Internet subnet": "198.51.100.0/24" });
  await studio.inspector.getByRole("button", { name: "Add 3 appliances" }).first().click();
  await expect(card(page, "Appliance", "SEA-HOST3")).toBeVisible();
  for (const name of ["Office 365", "PSTN"]) {
    await expect.poll(() => isWithin(studio.canvas.getByText(name, { exact: true }), studio.canvas)).toBe(true);
  }
  await expect.poll(() => isWithin(card(page, "PSTN site", "Seattle"), studio.canvas)).toBe(true);
});

test("what a drag has moved to another site is told with the name that it has there", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await card(page, "Appliance", "SEA-HOST3").dragTo(card(page, "PSTN site", "Amsterdam"), { targetPosition: { x: 60, y: 20 } });
  await expect(page.getByRole("status")).toContainText("Moved SEA-HOST3 to Amsterdam. It is AMS-HOST3 there, with addresses of that site.");
});

test("the focus goes on to the next field when the sentence that had it becomes untrue", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const domains = studio.field("SIP domains", "Deployment");
  const before = await domains.inputValue();
  await domains.fill("");
  await studio.inspector.getByRole("button", { name: "Why? About the rule deployment/sip-domain-required" }).focus();
  await page.keyboard.press("Control+Z");
  await expect(domains).toHaveValue(before);
  await expect(studio.field("Internal (VM) domain", "Deployment")).toBeFocused();
});
