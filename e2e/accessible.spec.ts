import type { Locator, Page } from "@playwright/test";
import { boxOf } from "./support/still.ts";
import { StudioPage } from "./support/studio.ts";
import { expect, expectAccessible, expectAccessibleInBothThemes, test } from "./support/test.ts";

const TABS = ["Problems", "Capacity", "Configuration", "Certificates", "DNS", "Firewall", "Addresses", "Documents"];

/** Dialogs that a command opens: what is typed into the palette, and the dialog's name. Those that a design begins with are looked at in starting.spec.ts. */
const DIALOGS: readonly (readonly [typed: string, name: string])[] = [
  ["audit", "Audit"],
  ["paste from", "Paste from a spreadsheet"],
  ["shortcuts", "Keyboard and mouse"],
  ["rule reference", "Rule reference"],
  ["export everything", "Export everything"],
];

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test("the empty studio has no accessibility violation", async ({ page }) => {
      const studio = new StudioPage(page);
      await studio.open();
      await expectAccessible(page);
    });

    test("no panel has an accessibility violation, whatever is selected", async ({ page }) => {
      test.slow();
      const studio = new StudioPage(page);
      await studio.open("with-problems");
      const rows = [/^Deployment/, /^Seattle/, /HOST1/, /^sbc1/, /^Amsterdam/];
      for (const [index, tab] of TABS.entries()) {
        await studio.select(rows[index % rows.length] ?? /^Deployment/);
        await studio.showTab(tab);
        await expect(studio.tabPanel()).toBeVisible();
        await expectAccessible(page);
      }
    });

    test("no dialog has an accessibility violation", async ({ page }) => {
      test.slow();
      const studio = new StudioPage(page);
      await studio.open("with-problems");
      for (const [typed, name] of DIALOGS) {
        await page.keyboard.press("Control+K");
        const palette = page.getByRole("dialog", { name: "Find or do" });
        await palette.getByRole("combobox").fill(typed);
        await expect(palette.getByRole("option", { name: new RegExp(typed, "i"), selected: true })).toBeVisible();
        await page.keyboard.press("Enter");
        const dialog = page.getByRole("dialog", { name });
        await expect(dialog).toBeVisible();
        await expectAccessible(page);
        await page.keyboard.press("Escape");
        await expect(dialog).toHaveCount(0);
      }
    });

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

test("what opens over the page, and what is there while one works, has no accessibility violation in either theme", async ({ page }) => {
  test.slow();
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const card = (name: RegExp) => studio.canvas.getByRole("group", { name });
  const menu = page.getByRole("menu");
  const leave = async () => {
    await page.keyboard.press("Escape");
    await expect(menu).toHaveCount(0);
    await expect(page.getByRole("dialog")).toHaveCount(0);
  };

  await test.step("the menu of a site", async () => {
    await card(/^PSTN site Seattle$/).click({ button: "right", position: { x: 40, y: 12 } });
    await expect(menu.getByRole("menuitem", { name: "Tidy this site" })).toBeVisible();
    await expectAccessibleInBothThemes(page, "[role=menu]");
    await leave();
  });

  await test.step("the menu of the design, and that of exports", async () => {
    for (const [button, item] of [
      [/^Design:/, "Design properties …"],
      ["Export", "Everything as zip …"],
    ] as const) {
      await page.getByRole("button", { name: button }).click();
      await expect(menu.getByRole("menuitem", { name: item })).toBeVisible();
      await expectAccessibleInBothThemes(page, "[role=menu]");
      await leave();
    }
  });

  await test.step("what is found", async () => {
    await page.keyboard.press("Control+K");
    await page.getByRole("combobox", { name: "Find or do" }).fill("sea");
    await expect(page.getByRole("option", { name: /^SEA-HOST1/ }).first()).toBeVisible();
    await expectAccessibleInBothThemes(page, "dialog, [role=dialog]");
    await leave();
  });

  await test.step("where something is moved to", async () => {
    await studio.select(/^SEA-HOST3/);
    await card(/^Appliance SEA-HOST3/).click({ button: "right" });
    await menu.getByRole("menuitem", { name: /^Move to another site/ }).click();
    await expect(page.getByRole("dialog", { name: "Move to another site" })).toBeVisible();
    await expectAccessibleInBothThemes(page, "dialog, [role=dialog]");
    await leave();
  });

  await test.step("a name that is written in place", async () => {
    for (const place of ["outline", "canvas"] as const) {
      await (place === "outline" ? studio.select(/^SEA-HOST1/) : card(/^PSTN site Seattle$/).click({ position: { x: 40, y: 12 } }));
      await page.keyboard.press("F2");
      await expect(studio[place].getByRole("textbox")).toBeFocused();
      await expectAccessibleInBothThemes(page, place === "outline" ? "[role=tree]" : "section[aria-label=Canvas]");
      await leave();
    }
  });

  await test.step("the help of a field", async () => {
    await studio.select(/^Seattle/);
    await studio.field("Corpnet subnet").press("F1");
    await expect(page.getByRole("region", { name: /^Help/ })).toBeVisible();
    await expectAccessibleInBothThemes(page, "aside");
    await leave();
  });

  await test.step("several things, and the bar that puts them on a line", async () => {
    await studio.select(/^SEA-HOST1/);
    await studio.outline.getByRole("treeitem", { name: /^SEA-HOST3/ }).click({ modifiers: ["Shift"] });
    await expect(page.getByRole("toolbar", { name: "Selection" })).toContainText("3 selected");
    await expectAccessibleInBothThemes(page, "section[aria-label=Canvas], aside");
  });

  await test.step("the file of an appliance, line by line", async () => {
    await studio.showTab("Configuration");
    await expect(studio.tabPanel().getByRole("region", { name: /HOST1/ })).toBeVisible();
    await expectAccessibleInBothThemes(page, "[role=tabpanel]");
  });
});

test("everything fits at 1024 × 768, and at 400 % stands below each other: nothing makes the page scroll sideways", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow).toBe(0);
  await expect(studio.inspector).toBeInViewport({ ratio: 1 });
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.reload();
  await expect(studio.canvas).toBeInViewport();
  await expect(page.getByRole("button", { name: "Add PSTN site" })).toBeInViewport({ ratio: 1 });
  await page.getByRole("button", { name: "Export", exact: true }).click({ trial: true });
  expect(await outOfReach(page)).toEqual([]);
  await page.getByRole("button", { name: "Canvas", exact: true }).click();
  await expect(studio.canvas).toBeInViewport({ ratio: 1 });
  expect((await boxOf(studio.canvas)).width).toBe(320);
});

test("at 400 % what stands side by side in a dialog stands below each other, and every control of it can be reached", async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 640 });
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.select(/^SEA-HOST1/);
  for (const [typed, name] of [...DIALOGS, ["interview", "Interview"], ["selected to another", "Move to another site"]] as const) {
    await openByCommand(page, typed, name);
    expect(await outOfReach(page), name).toEqual([]);
    if (name === "Audit")
      await expectBelow(page.getByRole("navigation", { name: "Parts" }), page.getByRole("region", { name: "The audit" }));
    if (name === "Rule reference")
      await expectBelow(page.getByRole("searchbox", { name: "Find in rules" }), page.getByRole("dialog").getByRole("region"));
    if (name === "Move to another site") await expect(page.getByRole("columnheader", { name: /then$/ })).toBeInViewport({ ratio: 1 });
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog", { name })).toHaveCount(0);
  }
  await studio.choose(() => runCommand(page, "open a folder"), "fixtures/estate");
  const dialog = studio.importDialog();
  await dialog.getByRole("radio", { name: /^Add them/ }).check();
  await expectBelow(dialog.getByRole("region", { name: "Files", exact: true }), dialog.getByRole("region", { name: "What they become" }));
  expect(await outOfReach(page)).toEqual([]);
});

/** One part stands wholly below another, and is as wide as a dialog in a window of 320 pixels. */
async function expectBelow(above: Locator, below: Locator): Promise<void> {
  const [first, second] = [await boxOf(above), await boxOf(below)];
  expect(second.y).toBeGreaterThanOrEqual(first.y + first.height - 1);
  expect(second.width).toBeGreaterThan(280);
}

async function runCommand(page: Page, typed: string): Promise<void> {
  await page.keyboard.press("Control+K");
  await page.getByRole("dialog", { name: "Find or do" }).getByRole("combobox").fill(typed);
  await expect(page.getByRole("option", { name: new RegExp(typed, "i"), selected: true })).toBeVisible();
  await page.keyboard.press("Enter");
}

async function openByCommand(page: Page, typed: string, name: string): Promise<void> {
  await runCommand(page, typed);
  await expect(page.getByRole("dialog", { name })).toBeVisible();
}

/** What a window of 1280 and of 1024 pixels has at 200 %. */
for (const viewport of [
  { width: 640, height: 400 },
  { width: 512, height: 384 },
]) {
  test(`at 200 %, with ${viewport.width} × ${viewport.height} left, every control can be reached and nothing lies beside the page`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize(viewport);
    const studio = new StudioPage(page);
    await studio.open("two-sites");
    await studio.select(/^SEA-HOST1/);
    await expect(studio.field("Host name")).toBeVisible();
    expect(await outOfReach(page)).toEqual([]);
    await expectAccessible(page);
    await page.getByRole("button", { name: "Canvas", exact: true }).click();
    await expect(studio.canvas).toBeInViewport({ ratio: 0.5 });
    await page.getByRole("button", { name: "Inspector", exact: true }).click();
    await expect(studio.inspector.getByRole("heading", { name: "SEA-HOST1" })).toBeInViewport();
    await studio.select(/^Seattle/);
    await page.keyboard.press("Enter");
    await expect(studio.inspector.getByRole("heading", { name: "Seattle" })).toBeInViewport();
    await expect(studio.field("Site name")).toBeInViewport();
    for (const [typed, name] of [...DIALOGS, ["interview", "Interview"], ["template", "New from template"]] as const) {
      await openByCommand(page, typed, name);
      expect(await outOfReach(page), name).toEqual([]);
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog", { name })).toHaveCount(0);
    }
  });
}

/** The controls that are covered or cut off when they have the focus, by their words; of the open dialog, or of the page. */
function outOfReach(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const room = document.querySelector("dialog, [role=dialog]") ?? document.body;
    const controls = [...room.querySelectorAll<HTMLElement>("button, input, select, textarea, [role=treeitem]")].filter(
      (one) => one.tabIndex >= 0 && !one.matches(":disabled, .sr-only") && one.checkVisibility({ visibilityProperty: true }),
    );
    const out = controls.filter((one) => {
      one.focus();
      one.scrollIntoView({ block: "nearest", inline: "nearest" });
      const { left, right, top, bottom } = one.getBoundingClientRect();
      const isInside =
        left >= 0 && right <= window.innerWidth + 1 && top >= 0 && (bottom <= window.innerHeight + 1 || one.matches("textarea"));
      const there = document.elementFromPoint((left + right) / 2, (top + Math.min(bottom, window.innerHeight)) / 2);
      return !isInside || !(one.contains(there) || one.closest("label")?.contains(there));
    });
    const { scrollWidth, clientWidth } = document.documentElement;
    return [...out.map((one) => one.ariaLabel || one.textContent || one.id), ...(scrollWidth > clientWidth ? ["the page"] : [])];
  });
}

test("with the system's high contrast what is chosen, wrong or to be pressed is told by more than a colour of the studio", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  const studio = new StudioPage(page);
  await studio.open("with-problems");
  await studio.select(/^SEA-HOST1/);
  const look = (one: Locator) =>
    one.evaluate((element) => {
      const { backgroundColor, borderTopWidth, borderTopColor } = getComputedStyle(element);
      return { background: backgroundColor, edge: Number.parseFloat(borderTopWidth), line: borderTopColor };
    });
  const row = (name: RegExp) => studio.outline.getByRole("treeitem", { name }).first();
  const tab = (name: RegExp) => page.getByRole("tab", { name });
  const [chosen, other] = [await look(row(/^SEA-HOST1/)), await look(row(/^SEA-HOST2/))];
  expect(chosen.background).not.toBe(other.background);
  expect((await look(tab(/^Problems/))).background).toBe(chosen.background);
  expect((await look(tab(/^Capacity/))).background).not.toBe(chosen.background);
  await page.getByRole("button", { name: /^12 errors/ }).click();
  expect((await look(page.getByRole("button", { name: /^12 errors/ }))).background).not.toBe(chosen.background);
  expect((await look(page.getByRole("button", { name: "1 warning" }))).background).toBe(chosen.background);
  const badge = row(/^SEA-HOST3/)
    .getByText("2 errors")
    .locator("..");
  expect((await look(badge)).edge).toBe(1);
  // Errors are filled and warnings are not, also where all is drawn in the colours of what is chosen.
  const counts = tab(/^Problems/)
    .getByText(/^\d+ (?:errors|warning)$/)
    .locator("..");
  const [errors, warnings] = [await look(counts.first()), await look(counts.last())];
  expect(errors.background).not.toBe(warnings.background);
  expect(errors.background).not.toBe(chosen.background);
  expect((await look(page.getByRole("button", { name: "Export" }))).edge).toBe(1);
  await page.keyboard.press("Control+K");
  await page.getByRole("combobox", { name: "Find or do" }).fill("10.20");
  await expect(page.getByRole("dialog").getByRole("option", { selected: true })).toHaveCSS("background-color", chosen.background);
  // What was looked for is marked in letters of the same colour.
  const found = page.getByRole("dialog").getByRole("option", { selected: false }).first();
  const letters = (one: Locator) => one.evaluate((element) => getComputedStyle(element).color);
  expect(await letters(found.locator("mark").first())).toBe(await letters(found));
});

test("with the system's high contrast a marked row looks so, and a button that can be pressed has an edge", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.select(/^Seattle/);
  await studio.showTab("Capacity");
  const row = (name: string) => studio.tabPanel().getByRole("row").filter({ hasText: name });
  const ground = (one: Locator) => one.evaluate((element) => getComputedStyle(element).backgroundColor);
  const chosen = await ground(studio.outline.getByRole("treeitem", { name: /^Seattle/ }).first());
  await expect(row("Seattle")).toHaveCSS("background-color", chosen);
  await expect(row("Amsterdam")).not.toHaveCSS("background-color", chosen);
  // What stays at the left while the others scroll lets nothing through.
  await expect(row("Seattle").getByRole("rowheader")).toHaveCSS("background-color", chosen);

  const edge = (name: RegExp) =>
    page.getByRole("button", { name }).evaluate((element) => {
      const { borderTopWidth, borderTopColor } = getComputedStyle(element);
      return borderTopWidth === "0px" ? "none" : borderTopColor;
    });
  const paper = await ground(page.locator("body"));
  expect([await edge(/^Enlarge the dock/), await edge(/^Undo/)].map((line) => line === paper)).toEqual([false, true]);
});
