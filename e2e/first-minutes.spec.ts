import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { ACTION_KINDS, type ActionCounts, Actions, between } from "./support/actions.ts";
import { inisOf } from "./support/archive.ts";
import { boxNow, boxOf } from "./support/still.ts";
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
  await page.setViewportSize({ width: 1280, height: 800 });
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
  // And the next time, as long as what is in the sites can be made out.
  await page.keyboard.press("Control+V");
  await expect(card(page, "PSTN site", "Amsterdam 3")).toBeFocused();
  for (const name of ["Seattle", "Amsterdam 2", "Amsterdam 3"]) {
    await expect.poll(() => isWithin(card(page, "PSTN site", name), studio.canvas)).toBe(true);
  }
});

test("a site from the palette keeps the whole in view, and undo and redo bring back the view of it", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ reducedMotion: "reduce" });
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const before = await boxOf(card(page, "PSTN site", "Seattle"));
  await studio.add("PSTN site");
  const isWholeSeen = async () => {
    for (const name of ["Seattle", "Amsterdam", "PSTN site 1"]) {
      await expect.poll(() => isWithin(card(page, "PSTN site", name), studio.canvas)).toBe(true);
    }
  };
  await isWholeSeen();
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect.poll(() => boxNow(card(page, "PSTN site", "Seattle"))).toEqual(before);
  await page.getByRole("button", { name: /^Redo/ }).click();
  await isWholeSeen();
});

test("after an undo only what is there is selected", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await card(page, "PSTN site", "Amsterdam").click({ position: { x: 40, y: 12 } });
  await page.keyboard.press("Control+D");
  await expect(studio.outline.getByRole("treeitem", { name: /^Amsterdam 2 2 appliances/ })).toBeVisible();
  await page.keyboard.press("Control+Z");
  await expect(page.getByRole("status")).toContainText("Undone: Duplicate Amsterdam");
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
  await studio.field("Redundancy target", "Need").selectOption("N+1: one may fail");
  await expect(studio.canvas).toContainText("at N+1");
});

test("the percentage at a site's meter says what it is of", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await expect(card(page, "PSTN site", "Seattle").getByTitle("Availability at N+1, as the plan gives it")).toHaveText("99.8 %");
  await studio.select(/^Seattle/);
  await studio.field("Redundancy target", "Need").selectOption("N: none may fail");
  await expect(card(page, "PSTN site", "Seattle")).not.toContainText("%");
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
  await studio.field("Redundancy target", "Need").selectOption("N+1: one may fail");
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

/** Five seconds for each of them make five minutes. */
const MOST_ACTIONS = 60;

const WRITTEN_DOWN = new URL("../docs/first-five-minutes.md", import.meta.url);

/** What is written down, without its line breaks: a sentence of the studio that it quotes stands in it as the studio says it. */
const writtenDown = () => readFileSync(WRITTEN_DOWN, "utf8").replace(/\s+/g, " ");

test("what is written down of an estate is what the studio says of it", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open();
  await studio.choose(() => page.getByRole("button", { name: "A folder …" }).click(), "fixtures/estate");
  const dialog = studio.importDialog();
  const looked = (await dialog.getByText(/files were looked through/).innerText()).match(/^[^.]+\./)?.[0];
  expect(writtenDown()).toContain(`*${looked}*`);
  await expect(dialog.getByText(/^Mediation Server .*: 2 files/)).toHaveCount(1);
  await studio.makeNewDesign();
  await expect(studio.outline.getByRole("treeitem", { name: /^Deployment/ })).toContainText("8 sites");
  await expect(page.getByRole("button", { name: "Open the audit" })).toBeVisible();
});

/** What is written down of each step by hand: the rows of the table of actions. */
function documented(text: string): readonly (readonly [step: string, counts: ActionCounts])[] {
  const [, table = ""] = text.split(`| step | ${ACTION_KINDS.join(" | ")} |`);
  const rows = [...table.matchAll(/^\| (\d+\. [^|]+) \|((?: *\d* \|)+)$/gm)];
  return rows.map(([, step = "", cells = ""]) => {
    const counts = cells.split("|").map((cell) => Number(cell.trim()));
    return [step, Object.fromEntries(ACTION_KINDS.map((kind, index) => [kind, counts[index] ?? 0])) as unknown as ActionCounts] as const;
  });
}

test("the first design takes the actions that are written down, step by step, and no more than five minutes have room for", async ({
  page,
}) => {
  test.slow();
  const studio = new StudioPage(page);
  await studio.open();
  const actions = new Actions(page);
  const add = (name: string) => actions.click(page.getByRole("button", { name: `Add ${name}`, exact: true }));
  const networks = async (corpnet: string, internet: string) => {
    const texts = {
      "Corpnet subnet": `${corpnet}.0/24`,
      "Internet subnet": `${internet}.0/24`,
      "Corpnet default gateway": `${corpnet}.1`,
      "Internet default gateway": `${internet}.1`,
      "Corpnet DNS servers": `${corpnet}.2`,
      "Internet DNS servers": `${internet}.2`,
    };
    for (const [label, text] of Object.entries(texts)) await actions.fill(studio.field(label, "Networks"), text);
  };
  const gateway = async (name: string, address: string) => {
    await add("Gateway / SBC");
    await expect(studio.field("FQDN", "Gateway")).toBeFocused();
    await actions.type(name);
    await actions.press("Tab");
    await expect(studio.field("Address", "Gateway")).toBeFocused();
    await actions.type(address);
  };
  /** A notice says it, and so does what is written down. */
  const isWrittenDown = async (sentence: string) => {
    await expect(page.getByRole("status").filter({ hasText: sentence })).toBeVisible();
    expect(writtenDown()).toContain(`*${sentence}*`);
  };
  const row = (name: RegExp) => studio.outline.getByRole("treeitem", { name });

  const steps: Readonly<Record<string, () => Promise<void>>> = {
    "1. Add the first site": () => actions.click(page.getByRole("button", { name: "Add the first site" })),
    async "2. Its name"() {
      await expect(studio.field("Site name")).toBeFocused();
      await actions.type("Seattle");
    },
    async "3. Its need"() {
      await actions.fill(studio.field("Concurrent calls needed", "Need"), "900");
      await actions.choose(studio.field("Redundancy target", "Need"), "N+1: one may fail");
    },
    async "4. Its networks and appliances"() {
      await networks("10.20.0", "198.51.100");
      await actions.click(studio.inspector.getByRole("button", { name: "Add 3 appliances" }).first());
      await expect(card(page, "Appliance", "SEA-HOST3")).toBeVisible();
    },
    async "5. Its two gateways"() {
      await gateway("sbc1.contoso.com", "10.20.0.201");
      await gateway("sbc2.contoso.com", "10.20.0.202");
      await expect(studio.canvas.getByText("6 trunks")).toBeVisible();
    },
    async "6. The second site"() {
      await add("PSTN site");
      await expect(studio.field("Site name")).toBeFocused();
      await actions.type("Rotterdam");
      await actions.fill(studio.field("Concurrent calls needed", "Need"), "40");
      await networks("10.30.0", "203.0.113");
      await actions.fill(page.getByRole("spinbutton", { name: "How many to add at once" }), "2");
      await add("Appliance, Minimum");
      await gateway("sbc1-rot.contoso.com", "10.30.0.201");
      await expect(row(/^Rotterdam/)).toContainText("2 + 1");
    },
    async "7. What is still wrong"() {
      await actions.click(studio.problems.getByRole("button", { name: /^Error: .*SIP domain/ }).first());
      await expect(studio.field("SIP domains")).toBeFocused();
      await actions.type("contoso.com");
      await actions.press("Tab");
      await expect(studio.field("Internal (VM) domain")).toBeFocused();
      await actions.type("cce.local");
      await expect(studio.tabPanel().getByRole("button", { name: "0 errors" })).toBeVisible();
    },
    async "8. A copy of a site, and back"() {
      await actions.click(row(/^Rotterdam/));
      await actions.press("Control+C");
      await actions.press("Control+V");
      await expect(row(/^Rotterdam 2 2 appliances/)).toBeVisible();
      await isWrittenDown("Pasted Rotterdam 2 with names and addresses of its own");
      await actions.press("Control+Z");
      await expect(row(/^Rotterdam 2 2 appliances/)).toHaveCount(0);
      await isWrittenDown("Undone: Paste a copy of Rotterdam");
    },
    async "9. An appliance to the other site, and back"() {
      await actions.drag(card(page, "Appliance", "ROT-HOST2"), card(page, "PSTN site", "Seattle"));
      await expect(row(/^SEA-HOST4/)).toBeVisible();
      await isWrittenDown("Moved ROT-HOST2 to Seattle. It is SEA-HOST4 there, with addresses of that site.");
      await actions.press("Control+Z");
      await expect(row(/^ROT-HOST2/)).toBeVisible();
    },
    async "10. The certificates"() {
      await actions.click(page.getByRole("tab", { name: /^Certificates/ }));
      await expect(studio.tabPanel().getByText("sip.contoso.com", { exact: true }).first()).toBeVisible();
    },
    async "11. The ini files"() {
      await actions.click(page.getByRole("button", { name: "Export", exact: true }));
      await actions.click(page.getByRole("menuitem", { name: /^Everything as zip/ }));
      const button = page.getByRole("dialog", { name: "Export everything" }).getByRole("button", { name: "Export", exact: true });
      const { bytes } = await studio.download(() => actions.click(button));
      expect(Object.keys(inisOf(unzipSync(bytes)))).toHaveLength(5);
    },
  };

  const done: [string, ActionCounts][] = [];
  for (const [step, play] of Object.entries(steps)) {
    const before = actions.counts;
    await test.step(step, play);
    done.push([step, between(before, actions.counts)]);
  }
  const text = readFileSync(WRITTEN_DOWN, "utf8");
  expect(done).toEqual(documented(text));
  expect(text).toContain(`\n${actions.count} actions in all`);
  expect(actions.count).toBeLessThanOrEqual(MOST_ACTIONS);
});
