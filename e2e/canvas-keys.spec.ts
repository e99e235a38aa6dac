import type { Page } from "@playwright/test";
import { StudioPage } from "./support/studio.ts";
import { expect, test } from "./support/test.ts";

const thing = (page: Page, kind: string, name: string) => page.getByRole("group", { name: new RegExp(`^${kind} ${name}`) });

test("a site, its appliances and its gateways are drawn and named by keys alone, without leaving the canvas for good", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open();
  const rows = studio.outline.getByRole("treeitem");
  await page.keyboard.press("s");
  await expect(studio.field("Site name")).toBeFocused();
  await page.keyboard.type("Amsterdam");
  await page.keyboard.press("Enter");
  const site = thing(page, "PSTN site", "Amsterdam");
  await expect(site).toBeFocused();
  await page.keyboard.press("a");
  await expect(page.getByRole("status")).toContainText("Added appliance to Amsterdam. F2 gives it another name.");
  await page.keyboard.press("a");
  await page.keyboard.press("g");
  await expect(studio.field("FQDN")).toBeFocused();
  await page.keyboard.type("sbc.ams.example.net");
  await page.keyboard.press("Escape");
  await expect(thing(page, "Gateway", "sbc")).toBeFocused();
  await expect(rows).toHaveText([/^Deployment/, /^Amsterdam/, /^AMS-HOST1/, /^AMS-HOST2/, /^sbc/]);

  // With Shift no name is asked for, for as many as are wanted.
  for (const key of ["Shift+G", "Shift+G"]) await page.keyboard.press(key);
  await expect(rows).toHaveCount(7);
  // What was added has the focus as it is selected, so that keys mean nothing else.
  const added = thing(page, "Gateway", "Unnamed gateway").last();
  await expect(added).toBeFocused();
  await page.keyboard.press("F2");
  await page.keyboard.type("sbc9");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Delete");
  await expect(rows).toHaveText([/^Deployment/, /^Amsterdam/, /^AMS-HOST1/, /^AMS-HOST2/, /^sbc/, /^Unnamed gateway/]);
});

test("an appliance that a letter adds is what the next keys are for", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await thing(page, "PSTN site", "Amsterdam").click({ position: { x: 60, y: 20 } });
  await page.keyboard.press("a");
  await expect(thing(page, "Appliance", "AMS-HOST3")).toBeFocused();
  await page.keyboard.press("F2");
  await expect(studio.canvas.getByRole("textbox", { name: "New name of AMS-HOST3" })).toBeFocused();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Delete");
  await expect(studio.outline.getByRole("treeitem", { name: /^Amsterdam/ })).toContainText("2 + 2");
});

test("where undo leaves nothing, the next letter draws again", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open();
  await page.keyboard.press("s");
  await expect(studio.field("Site name")).toBeFocused();
  await page.keyboard.type("Seattle");
  await page.keyboard.press("Enter");
  await expect(thing(page, "PSTN site", "Seattle")).toBeFocused();
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(studio.canvas.getByRole("button", { name: /template/ })).toBeFocused();
  await page.keyboard.press("s");
  await expect(studio.field("Site name")).toBeFocused();
});

test("a name that was typed before the canvas had come is not gone on with by the next letters", async ({ page }) => {
  const studio = new StudioPage(page);
  let release = () => {};
  const isReleased = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\/Canvas-[^/]*\.js$/, async (route) => {
    await isReleased;
    await route.continue();
  });
  await studio.open();
  await page.keyboard.press("s");
  await expect(studio.field("Site name")).toBeFocused();
  await page.keyboard.type("Oslo");
  await page.keyboard.press("Enter");
  await expect(page.locator("body")).toBeFocused();
  await page.keyboard.press("a");
  await expect(studio.outline.getByRole("treeitem")).toHaveText([/^Deployment/, /^Oslo/, /^OSL-HOST1/]);
  // More frames than a thing that is drawn is waited for.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 70; frame += 1) await new Promise(requestAnimationFrame);
  });
  release();
  await expect(thing(page, "PSTN site", "Oslo")).toBeFocused();
});

test("Enter goes from a thing to its fields and back, on the canvas and in the outline", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await thing(page, "Appliance", "SEA-HOST1").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(studio.inspector).toBeFocused();
  await studio.field("Host name").press("Tab");
  await page.keyboard.press("Escape");
  await expect(thing(page, "Appliance", "SEA-HOST1")).toBeFocused();

  await studio.outline.getByRole("treeitem", { name: /^Amsterdam/ }).click();
  await page.keyboard.press("Enter");
  await expect(studio.inspector).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await expect(studio.outline.getByRole("treeitem", { name: /^Amsterdam/ })).toBeFocused();

  // Who has come by the pointer stays with Enter.
  await studio.field("Site name").click();
  await page.keyboard.press("Enter");
  await expect(studio.field("Site name")).toBeFocused();
});

test("the frame of the focus goes along the corners of each thing", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await page.keyboard.press("Shift+N");
  const things = studio.canvas.getByRole("group", { name: /^(?:PSTN site|Appliance|Gateway|Note) / });
  await expect(things).toHaveCount(12);
  const corners = await things.evaluateAll((all) =>
    all.map((one) => [getComputedStyle(one).borderTopLeftRadius, getComputedStyle(one.firstElementChild ?? one).borderTopLeftRadius]),
  );
  for (const [ofFocus, ofThing] of corners) expect(Number.parseFloat(ofFocus ?? "")).toBeCloseTo(Number.parseFloat(ofThing ?? ""), 0);
});

test("Escape leads from any field to the thing that it belongs to, however one has come there", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const [host, row] = [thing(page, "Appliance", "SEA-HOST1"), studio.outline.getByRole("treeitem", { name: /^Amsterdam/ })];
  await host.click();
  await studio.field("Host name").click();
  await page.keyboard.type("X");
  await page.keyboard.press("Escape");
  const renamed = thing(page, "Appliance", "SEA-HOST1X");
  await expect(renamed).toBeFocused();
  await expect(studio.field("Host name")).toHaveValue("SEA-HOST1X");
  await studio.field("Hardware").focus();
  await page.keyboard.press("Escape");
  await expect(renamed).toBeFocused();
  await row.click();
  await studio.field("Site name").click();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await expect(row).toBeFocused();
  // From a field of the deployment: to the drawing, of which nothing is selected.
  await studio.outline.getByRole("treeitem", { name: /^Deployment/ }).click();
  await page.getByRole("searchbox").first().focus();
  await studio.field("SIP domains", "Deployment").focus();
  await page.keyboard.press("Escape");
  await expect(studio.canvas.locator(":focus")).toHaveCount(1);
});

test("Escape leads from a field of an empty design to where one begins to draw", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open();
  await studio.field("SIP domains", "Deployment").click();
  await page.keyboard.press("Escape");
  await expect(studio.canvas.getByRole("button", { name: /template/ })).toBeFocused();
});

test("the Escape that leads back to the thing leaves an error that is told", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open();
  await studio.add("PSTN site");
  await studio.fill({ "Corpnet subnet": "10.20.0.0/29" }, "Networks");
  await studio.add("Appliance, Normal");
  await studio.add("Appliance, Normal");
  const told = page.getByRole("alert").filter({ hasText: "10.20.0.0/29 has no free address left" });
  await expect(told).toBeVisible();
  const site = thing(page, "PSTN site", "PSTN site 1");
  await site.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(studio.inspector).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(site).toBeFocused();
  await expect(told).toBeVisible();
});

test("where nothing is selected, keys are for what has the focus", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const seattle = thing(page, "PSTN site", "Seattle");
  const row = (name: string) => studio.outline.getByRole("treeitem", { name: new RegExp(`^${name} \\d`) });
  await seattle.focus();
  await page.keyboard.press("a");
  await expect(row("Seattle")).toContainText("4 + 2");
  await page.keyboard.press("Control+z");
  // The undo leaves nothing selected, and the focus where it was.
  await expect(seattle).toBeFocused();
  await page.keyboard.press("F2");
  await expect(studio.canvas.getByRole("textbox", { name: "New name of Seattle" })).toBeFocused();
  await page.keyboard.type("Tacoma");
  await page.keyboard.press("Enter");
  const tacoma = thing(page, "PSTN site", "Tacoma");
  await expect(tacoma).toBeFocused();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+c");
  await expect(page.getByRole("status")).toContainText("Copied Tacoma.");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+d");
  await expect(row("Tacoma 2")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(thing(page, "PSTN site", "Tacoma 2")).toBeFocused();
  await page.keyboard.press("Control+x");
  await expect(row("Tacoma 2")).toHaveCount(0);

  // What else is selected is not what F2 asks about.
  await tacoma.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+ArrowRight");
  await expect(thing(page, "PSTN site", "Amsterdam")).toBeFocused();
  await page.keyboard.press("F2");
  await expect(studio.canvas.getByRole("textbox", { name: "New name of Amsterdam" })).toBeFocused();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Delete");
  await expect(row("Amsterdam")).toHaveCount(0);

  await studio.outline.getByRole("treeitem", { name: /^Deployment/ }).focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Control+ArrowDown");
  await expect(row("Tacoma")).toBeFocused();
  await page.keyboard.press("Delete");
  await expect(row("Tacoma")).toHaveCount(0);
});
