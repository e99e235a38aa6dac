import type { Locator, Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { inisOf } from "./support/archive.ts";
import { StudioPage } from "./support/studio.ts";
import { expect, test } from "./support/test.ts";

/** More than a page has: who has not come there by then is in a trap. */
const MOST_STOPS = 150;

/** Presses a key until something has the focus. */
async function pressTo(page: Page, key: "Tab" | "Shift+Tab" | "ArrowDown", target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  let element = await target.elementHandle();
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    const isThere = await element?.evaluate((one) => (one.isConnected ? one === document.activeElement : undefined));
    if (isThere) return;
    if (isThere === undefined) element = await target.elementHandle();
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not come to ${target}.`);
}

const tabTo = (page: Page, target: Locator) => pressTo(page, "Tab", target);

/** Does a command by its name. */
async function command(page: Page, typed: string): Promise<void> {
  const palette = page.getByRole("dialog", { name: "Find or do" });
  await page.keyboard.press("Control+K");
  await expect(palette.getByRole("combobox")).toBeFocused();
  await page.keyboard.type(typed);
  await expect(palette.getByRole("option", { name: new RegExp(`^${typed}`, "i"), selected: true })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(palette).toHaveCount(0);
}

/** Types into fields of the inspector, going from one to the next with Tab. */
async function type(studio: StudioPage, texts: Readonly<Record<string, string>>, group?: string): Promise<void> {
  for (const [label, text] of Object.entries(texts)) {
    await tabTo(studio.page, studio.field(label, group));
    await studio.page.keyboard.press("Control+a");
    await studio.page.keyboard.type(text);
  }
}

/** The first row of the outline of that name, whatever is counted behind it. */
const row = ({ outline }: StudioPage, name: string) =>
  outline.getByRole("treeitem", { name: new RegExp(`^${name}(?: \\d+ (?:appliance|error|warning)|$)`) }).first();

/** Comes to a row of the outline: back from the fields or on from the palette into the tree, to its beginning, and down. */
async function goTo(studio: StudioPage, name: string): Promise<void> {
  const active = studio.outline.locator("[role=treeitem][tabindex='0']");
  const isInFields = await studio.inspector.evaluate((panel) => panel.contains(document.activeElement));
  await pressTo(studio.page, isInFields ? "Shift+Tab" : "Tab", active);
  await studio.page.keyboard.press("Home");
  await pressTo(studio.page, "ArrowDown", row(studio, name));
}

/** Adds as many of an entry of the palette as are asked for, by its button. */
async function add({ page }: StudioPage, name: string, count = 1): Promise<void> {
  await tabTo(page, page.getByRole("spinbutton", { name: "How many to add at once" }));
  await page.keyboard.type(String(count));
  await tabTo(page, page.getByRole("button", { name: `Add ${name}`, exact: true }));
  await page.keyboard.press("Enter");
}

/** Gives a row of the outline another name, in place. */
async function rename(studio: StudioPage, from: string, to: string, shown = to): Promise<void> {
  await goTo(studio, from);
  await studio.page.keyboard.press("F2");
  await studio.page.keyboard.type(to);
  await studio.page.keyboard.press("Enter");
  await expect(row(studio, shown)).toBeFocused();
}

/** Goes from a row of the outline to its fields and types into them. */
async function fillIn(studio: StudioPage, name: string, fields: Readonly<Record<string, Readonly<Record<string, string>>>>): Promise<void> {
  await goTo(studio, name);
  await studio.page.keyboard.press("Enter");
  for (const [group, texts] of Object.entries(fields)) await type(studio, texts, group);
}

/** The values of some keys of an ini file. */
function valuesIn(ini: string | undefined, ...keys: readonly string[]): readonly (string | undefined)[] {
  return keys.map((key) => new RegExp(`^${key}=(.*)\\r$`, "m").exec(ini ?? "")?.[1]);
}

test("a design of two sites is drawn, found free of errors and exported without the mouse", async ({ page }) => {
  test.slow();
  const studio = new StudioPage(page);
  await studio.open();
  await type(studio, { "SIP domains": "contoso.com", "Internal (VM) domain": "cce.local" });

  await test.step("a site with three appliances and two gateways", async () => {
    await add(studio, "PSTN site");
    await rename(studio, "PSTN site 1", "Seattle");
    await fillIn(studio, "Seattle", {
      Need: { "Concurrent calls needed": "900" },
      Networks: {
        "Corpnet subnet": "10.20.0.0/24",
        "Internet subnet": "198.51.100.0/25",
        "Corpnet default gateway": "10.20.0.1",
        "Internet default gateway": "198.51.100.1",
        "Corpnet DNS servers": "10.20.0.2",
        "Internet DNS servers": "198.51.100.2",
      },
      Place: { "Country code": "US", City: "Seattle" },
    });
    await add(studio, "Appliance, Normal", 3);
    await expect(row(studio, "SEA-HOST3")).toBeVisible();
    await add(studio, "Gateway / SBC", 2);
    for (const index of [1, 2]) {
      await rename(studio, "Unnamed gateway", `gw${index}.voice.example.net`, `gw${index}`);
      await fillIn(studio, `gw${index}`, { Gateway: { Address: `10.20.0.${200 + index}` } });
    }
  });

  await test.step("a second site, copied from the first", async () => {
    await goTo(studio, "Seattle");
    await page.keyboard.press("Control+C");
    await expect(page.getByRole("status")).toContainText("Copied Seattle.");
    await page.keyboard.press("Control+V");
    await expect(row(studio, "Seattle 2")).toBeVisible();
    await rename(studio, "Seattle 2", "Amsterdam");
    await fillIn(studio, "Amsterdam", {
      Need: { "Concurrent calls needed": "400" },
      Networks: {
        "Corpnet subnet": "10.30.0.0/24",
        "Internet subnet": "203.0.113.0/24",
        "Corpnet default gateway": "10.30.0.1",
        "Internet default gateway": "203.0.113.1",
      },
      Place: { "Country code": "NL", City: "Amsterdam" },
    });
    await goTo(studio, "AMS-HOST3");
    await page.keyboard.press("Delete");
    await expect(row(studio, "Amsterdam")).toContainText("2 + 2");
    for (const index of [3, 4]) {
      await fillIn(studio, `gw${index}`, { Gateway: { Address: `10.30.0.${200 + index}` } });
    }
  });

  await test.step("no error is left, and the capacity is what was needed", async () => {
    await tabTo(page, page.getByRole("tab", { name: /^Problems/ }));
    await expect(studio.tabPanel().getByRole("button", { name: "0 errors" })).toBeVisible();
    await page.keyboard.press("ArrowRight");
    await expect(studio.tabPanel().getByRole("row", { name: /Seattle/ })).toContainText("1,500");
    await expect(studio.tabPanel().getByRole("row", { name: /Amsterdam/ })).toContainText("1,000");
  });

  await test.step("the ini files of both sites", async () => {
    await command(page, "export everything");
    const exporting = page.getByRole("dialog", { name: "Export everything" });
    await tabTo(page, exporting.getByRole("button", { name: "Export", exact: true }));
    const { bytes } = await studio.download(() => page.keyboard.press("Enter"));
    const inis = inisOf(unzipSync(bytes));
    const files = ["Seattle/SEA-HOST1", "Seattle/SEA-HOST2", "Seattle/SEA-HOST3", "Amsterdam/AMS-HOST1", "Amsterdam/AMS-HOST2"];
    expect(Object.keys(inis)).toEqual(files.map((file) => `${file}/CloudConnector.ini`));
    const keys = ["SiteName", "CountryCode", "CorpnetDefaultGateway", "InternetDefaultGateway"] as const;
    for (const file of files) {
      const ini = inis[`${file}/CloudConnector.ini`];
      const isSeattle = file.startsWith("Seattle");
      expect(valuesIn(ini, ...keys), file).toEqual(
        isSeattle ? ["Seattle", "US", "10.20.0.1", "198.51.100.1"] : ["Amsterdam", "NL", "10.30.0.1", "203.0.113.1"],
      );
      const gateways = ini?.match(/^FQDN=.*\r\nIP=.*\r$/gm)?.map((lines) => lines.replaceAll("\r", "").replace("\n", " "));
      expect(gateways, file).toEqual(
        (isSeattle ? [1, 2] : [3, 4]).map((nth) => `FQDN=gw${nth}.voice.example.net IP=10.${isSeattle ? 20 : 30}.0.${200 + nth}`),
      );
    }
    // No two machines share an address.
    const machines = Object.values(inis).flatMap(
      (ini) => ini.slice(0, ini.indexOf("[Gateway1]")).match(/^(?:IP|InternalServerIPs|ExternalSIPIPs)=.+$/gm) ?? [],
    );
    expect(machines).toHaveLength(5 * files.length);
    expect(new Set(machines.map((line) => line.replace(/^.*=/, ""))).size).toBe(machines.length);
  });
});
