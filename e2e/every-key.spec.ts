import type { Locator } from "@playwright/test";
import { FIELDS_OF, INI_FIELDS, INI_SECTIONS, type IniField } from "../src/domain/model/fields/index.ts";
import { StudioPage } from "./support/studio.ts";
import { expect, test } from "./support/test.ts";

/** A text that the example does not have, for each kind of field. */
const NEW_TEXT: Readonly<Record<string, string>> = {
  text: "Changed 1",
  netbios: "CHANGED-1",
  fqdn: "changed.example.net",
  "fqdn-list": "changed.example.net other.example.net",
  address: "10.99.1.1",
  "address-list": "10.99.1.1 10.99.1.2",
  number: "77",
  "name-list": "LocalRoute Changed",
};

/** The row of the outline that shows a field's owner. */
const ROW_OF = { deployment: /^Deployment/, site: /^Seattle/, appliance: /HOST1/, gateway: /^sbc1/ } as const;

/** The lines of the shown file below a section's heading: key → value. */
async function linesOf(file: Locator, section: string): Promise<Readonly<Record<string, string>>> {
  const values: Record<string, string> = {};
  let current = "";
  for (const item of await file.getByRole("listitem").allTextContents()) {
    const line = item.replace(/^\d+/, "").replace(/(?:\s*(?:Error: .*|Just changed\.|The focused field becomes this line\.))*$/, "");
    current = /^\[(.+)\]$/.exec(line)?.[1] ?? current;
    const [, key, value] = /^([^;=]+)=(.*)$/.exec(line) ?? [];
    if (current === section && key !== undefined) values[key] = value ?? "";
  }
  return values;
}

/** Shows the file of SEA-HOST1. */
async function showFile(studio: StudioPage): Promise<Locator> {
  await studio.showTab("Configuration");
  const file = studio.tabPanel().getByRole("region", { name: /HOST1/ });
  await expect(file).toBeVisible();
  return file;
}

async function changeField(studio: StudioPage, field: IniField): Promise<string> {
  // A gateway's key is looked at in the file of the site's first appliance, which is shown with it.
  await studio.select(ROW_OF[field.owner]);
  const input = studio.field(field.label, field.group);
  const before = field.choices ? await input.locator("option:checked").textContent() : await input.inputValue();
  const after = field.choices?.find((choice) => choice !== before) ?? NEW_TEXT[field.kind] ?? "";
  expect(after).not.toBe(before);
  if (field.choices) await input.selectOption({ label: after });
  else await input.fill(after);
  return after;
}

for (const name of INI_SECTIONS.filter((one) => INI_FIELDS[one].length > 0)) {
  const section = name === "Gateway" ? "Gateway1" : name;
  test(`every key of [${section}]: its field changes its line, which outlives a reload and is undone`, async ({ page }) => {
    test.slow();
    const studio = new StudioPage(page);
    await studio.open("two-sites");
    for (const field of INI_FIELDS[name]) {
      const { key } = field.ini;
      const line = async () => (await linesOf(await showFile(studio), section))[key];
      await test.step(key, async () => {
        await studio.select(ROW_OF.appliance);
        const before = await line();
        const text = await changeField(studio, field);
        await studio.select(ROW_OF.appliance);
        await expect.poll(line).toBe(text);

        await studio.kept();
        await page.reload();
        await studio.select(ROW_OF.appliance);
        await expect.poll(line).toBe(text);

        await page.getByRole("button", { name: /^Undo/ }).click();
        await expect.poll(line).toBe(before);
      });
    }
  });
}

test("a voice route: its name and pattern are its line", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.select(ROW_OF.site);
  const route = studio.inspector.getByRole("group", { name: "Route 1" });
  await route.getByLabel("Pattern", { exact: true }).fill("\\+1206.*");
  await route.getByLabel("Name", { exact: true }).fill("Local206");
  const lines = async () => linesOf(await showFile(studio), "HybridVoiceRoutes");
  await expect.poll(lines).toEqual({ Local206: "\\+1206.*" });
  // The gateways that name the route follow its new name.
  expect((await linesOf(await showFile(studio), "Gateway1")).VoiceRoutes).toContain("Local206");
  await studio.kept();
  await page.reload();
  await studio.select(ROW_OF.site);
  await expect.poll(lines).toEqual({ Local206: "\\+1206.*" });
  await page.getByRole("button", { name: /^Undo/ }).click();
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect.poll(lines).toEqual({ LocalRoute: ".*" });
});

test("the table above has every key of the file", () => {
  const inFile = Object.values(FIELDS_OF).flatMap((fields) => fields.filter((field) => field.ini !== undefined));
  expect(INI_SECTIONS.flatMap((section) => [...INI_FIELDS[section]])).toHaveLength(inFile.length);
});
