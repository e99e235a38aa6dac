import { FIELDS, type IniField } from "../src/domain/model/fields/index.ts";
import { expect, test } from "./support/test.ts";
import { StudioPage } from "./support/studio.ts";

/** A text that is not the one the example has, for each kind of field. */
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

/** What a person selects to see the field of that owner. */
const SELECT: Readonly<Record<string, RegExp>> = {
  deployment: /^Deployment/,
  site: /^Seattle/,
  appliance: /SEA-HOST1/,
  gateway: /^sbc1/,
};

const KEYS = FIELDS.filter((field): field is IniField => field.ini !== undefined);

for (const field of KEYS) {
  const section = field.ini.section === "Gateway" ? "Gateway1" : field.ini.section;
  test(`[${section}] ${field.ini.key}: its field changes its line, survives a reload and is undone`, async ({ page }) => {
    const studio = new StudioPage(page);
    await studio.open("two-sites");
    await studio.showTab("Configuration");
    const lines = page.getByRole("region", { name: /CloudConnector/ });
    await studio.select(SELECT[field.owner] ?? /./);
    const input = studio.field(field.label, field.group);
    const before = await input.inputValue();
    const after = field.choices?.find((choice) => choice !== before) ?? NEW_TEXT[field.kind] ?? "";
    expect(after).not.toBe(before);

    if (field.choices) await input.selectOption(after);
    else await input.fill(after);
    await studio.select(SELECT.appliance ?? /./);
    await expect(lines).toContainText(`[${section}]`);
    await expect(lines.getByText(`${field.ini.key}=${after}`, { exact: true }).first()).toBeVisible();
  });
}
