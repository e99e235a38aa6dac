import type { Locator, Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { inisOf } from "./support/archive.ts";
import { StudioPage } from "./support/studio.ts";
import { expect, test } from "./support/test.ts";

/** More than a page has: who has not come there by then is in a trap. */
const MOST_STOPS = 150;

/** Presses Tab until it comes to something. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await target.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not come to ${target}.`);
}

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

test("a first design is drawn, found free of errors and exported without the mouse", async ({ page }) => {
  test.slow();
  const studio = new StudioPage(page);
  await studio.open();
  await type(studio, { "SIP domains": "contoso.com", "Internal (VM) domain": "cce.local" });

  await command(page, "add a pstn site");
  await studio.outline.getByRole("treeitem", { name: /^PSTN site 1/ }).waitFor();
  await tabTo(page, studio.outline.getByRole("treeitem", { name: /^PSTN site 1/ }));
  await page.keyboard.press("F2");
  await page.keyboard.type("Seattle");
  await page.keyboard.press("Enter");
  await expect(studio.outline.getByRole("treeitem", { name: /^Seattle/ })).toBeFocused();
  await page.keyboard.press("Enter");
  await type(studio, { "Country code": "US", City: "Seattle", "Concurrent calls needed": "450" });
  await type(
    studio,
    {
      "Corpnet subnet": "10.20.0.0/24",
      "Internet subnet": "198.51.100.0/24",
      "Corpnet default gateway": "10.20.0.1",
      "Internet default gateway": "198.51.100.1",
      "Corpnet DNS servers": "10.20.0.2",
      "Internet DNS servers": "198.51.100.2",
    },
    "Networks",
  );
  await command(page, "add an appliance, normal");
  await command(page, "duplicate");
  await expect(studio.outline.getByRole("treeitem", { name: /^SEA-HOST2/ })).toBeVisible();
  await command(page, "add a gateway");
  await type(studio, { FQDN: "gw1.voice.example.net", Address: "10.20.0.200" }, "Gateway");
  await command(page, "add a gateway");
  await type(studio, { FQDN: "gw2.voice.example.net", Address: "10.20.0.201" }, "Gateway");
  await expect(studio.outline.getByRole("treeitem", { name: /^Seattle/ })).toContainText("2 + 2");
  await expect(page.getByRole("tab", { name: /^Problems/ })).not.toContainText("error");

  await tabTo(page, page.getByRole("tab", { name: /^Problems/ }));
  await page.keyboard.press("ArrowRight");
  await expect(studio.tabPanel().getByRole("row", { name: /Seattle/ })).toContainText("500");

  await command(page, "export everything");
  const exporting = page.getByRole("dialog", { name: "Export everything" });
  await tabTo(page, exporting.getByRole("button", { name: "Export", exact: true }));
  const { bytes } = await studio.download(() => page.keyboard.press("Enter"));
  const inis = inisOf(unzipSync(bytes));
  expect(Object.keys(inis)).toEqual(["Seattle/SEA-HOST1/CloudConnector.ini", "Seattle/SEA-HOST2/CloudConnector.ini"]);
});
