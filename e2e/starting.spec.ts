import type { Locator, Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { TEMPLATES } from "../src/fixtures/templates/index.ts";
import { Actions } from "./support/actions.ts";
import { StudioPage } from "./support/studio.ts";
import { expect, expectAccessible, test } from "./support/test.ts";

const door = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const interviewOf = (page: Page) => page.getByRole("dialog", { name: "Interview" });

/** Answers of one site that make a design, in the order in which they are asked. */
const ANSWERS: readonly (readonly [step: string, answers: Readonly<Record<string, string>>])[] = [
  ["Domains", { "SIP domains": "contoso.com", "Internal domain of the VMs": "cce.local" }],
  ["Sites and calls", { "Name of site 1": "Seattle", "Calls of site 1": "900" }],
  ["Hardware and version", {}],
  ["Networks", {}],
];

const part = (dialog: Locator, name: string) => dialog.getByRole("region", { name, exact: true });

/** Goes to a step with the answers before it given. */
async function goTo(page: Page, step: string): Promise<void> {
  for (const [name, answers] of ANSWERS) {
    await expect(interviewOf(page).getByRole("button", { name: new RegExp(name) })).toHaveAttribute("aria-current", "step");
    if (name === step) return;
    for (const [label, text] of Object.entries(answers)) await interviewOf(page).getByLabel(label, { exact: true }).fill(text);
    await page.keyboard.press("Enter");
  }
}

async function fillNetworks(dialog: Locator): Promise<void> {
  await part(dialog, "Corpnet").getByLabel("Range").fill("10.20.0.0/16");
  await part(dialog, "Corpnet").getByLabel("DNS servers").fill("10.20.0.2");
  await part(dialog, "Internet side").getByLabel("Range").fill("198.51.100.0/24");
  await part(dialog, "Gateways").getByLabel("First host number").fill("201");
}

for (const { name, make } of TEMPLATES) {
  test(`the template “${name}” opens complete and without an error`, async ({ page }) => {
    const studio = new StudioPage(page);
    await studio.open();
    await door(page, "Start from a template").click();
    await page.getByRole("dialog", { name: "New from template" }).getByRole("button", { name, exact: true }).click();
    const { sites } = make().deployment;
    await expect(studio.outline.getByRole("treeitem", { name: /^Deployment/ })).toContainText(
      `${sites.length} ${sites.length === 1 ? "site" : "sites"}`,
    );
    await expect(page.getByRole("heading", { name: "Design a Cloud Connector deployment" })).toHaveCount(0);
    // The door that had the focus is gone.
    await expect(studio.outline.getByRole("treeitem", { name: /^Deployment/ })).toBeFocused();
    await expect(studio.tabPanel().getByRole("button", { name: "0 errors" })).toBeVisible();
    await expect(studio.field("Notes", "Design")).toHaveValue(/has to be replaced/);
    await page.getByRole("button", { name: /^Undo/ }).click();
    await expect(page.getByRole("heading", { name: "Design a Cloud Connector deployment" })).toBeVisible();
  });
}

test("from the interview to the exported files of two sites in fewer than 20 actions", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open();
  const actions = new Actions(page);
  const dialog = interviewOf(page);
  await actions.click(door(page, "Answer a short interview"));
  await actions.fill(dialog.getByLabel("SIP domains"), "contoso.com fabrikam.com");
  await actions.fill(dialog.getByLabel("Internal domain of the VMs"), "cce.local");
  await actions.press("Enter");
  await actions.fill(dialog.getByLabel("Name of site 1"), "Seattle");
  await actions.fill(dialog.getByLabel("Calls of site 1"), "1200");
  await actions.click(dialog.getByRole("button", { name: "Add a site" }));
  await actions.fill(dialog.getByLabel("Name of site 2"), "Amsterdam");
  await actions.fill(dialog.getByLabel("Calls of site 2"), "450");
  await actions.press("Enter");
  await expect(dialog.getByRole("group", { name: "Hardware of the appliances" })).toContainText("6 appliances in all");
  await actions.press("Enter");
  await actions.fill(part(dialog, "Corpnet").getByLabel("Range"), "10.20.0.0/16");
  await actions.fill(part(dialog, "Corpnet").getByLabel("DNS servers"), "10.20.0.2");
  await actions.fill(part(dialog, "Internet side").getByLabel("Range"), "203.0.113.0/24");
  await actions.fill(part(dialog, "Gateways").getByLabel("First host number"), "201");
  await actions.press("Enter");
  await expect(page.getByRole("status")).toContainText("Drawn: 2 PSTN sites with 6 appliances");
  await expect(studio.tabPanel().getByRole("button", { name: "0 errors" })).toBeVisible();
  await actions.click(page.getByRole("button", { name: "Export" }));
  await actions.click(page.getByRole("menuitem", { name: /Everything as zip/ }));
  const { bytes } = await studio.download(() =>
    actions.click(page.getByRole("dialog").getByRole("button", { name: "Export", exact: true })),
  );
  expect(actions.count).toBeLessThan(20);

  const files = unzipSync(bytes);
  const inis = Object.keys(files).filter((path) => path.endsWith(".ini"));
  expect(inis.sort()).toEqual([
    "Amsterdam/AMS-HOST1/CloudConnector.ini",
    "Amsterdam/AMS-HOST2/CloudConnector.ini",
    "Seattle/SEA-HOST1/CloudConnector.ini",
    "Seattle/SEA-HOST2/CloudConnector.ini",
    "Seattle/SEA-HOST3/CloudConnector.ini",
    "Seattle/SEA-HOST4/CloudConnector.ini",
  ]);
  const text = new TextDecoder().decode(files["Amsterdam/AMS-HOST2/CloudConnector.ini"]);
  for (const line of [
    "SIPDomains=contoso.com fabrikam.com",
    "CorpnetDefaultGateway=10.20.1.1",
    "ExternalSIPIPs=203.0.113.140",
    "IP=10.20.1.201",
  ])
    expect(text.split("\r\n")).toContain(line);
});

test("Back, leaving and a reload keep the answers; starting over forgets them", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open();
  const dialog = interviewOf(page);
  const domains = dialog.getByLabel("SIP domains");
  await door(page, "Answer a short interview").click();
  await goTo(page, "Hardware and version");
  await dialog.getByRole("radio", { name: /Minimum/ }).check();
  for (const step of ["Sites and calls", "Domains"]) {
    await dialog.getByRole("button", { name: "Back" }).click();
    await expect(dialog.getByRole("button", { name: new RegExp(step) })).toHaveAttribute("aria-current", "step");
  }
  await expect(domains).toHaveValue("contoso.com");

  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await studio.menu(/^Design:/, "Interview …");
  await expect(domains).toHaveValue("contoso.com");
  await dialog.getByRole("button", { name: /Hardware and version/ }).click();
  await expect(dialog.getByRole("radio", { name: /Minimum/ })).toBeChecked();

  await page.reload();
  await door(page, "Answer a short interview").click();
  await expect(dialog.getByRole("radio", { name: /Minimum/ })).toBeChecked();

  await dialog.getByRole("button", { name: "Start over" }).click();
  await expect(domains).toBeFocused();
  await expect(domains).toHaveValue("");
  await expect(dialog.getByRole("button", { name: /Sites and calls/ })).toBeDisabled();
});

test("a wrong answer gets a sentence beside its field and keeps the step from being left", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open();
  const dialog = interviewOf(page);
  await door(page, "Answer a short interview").click();
  const says = async (field: Locator, sentence: RegExp) => {
    await expect(field).toHaveAttribute("aria-invalid", "true");
    await expect(field).toHaveAccessibleDescription(sentence);
  };
  await expect(dialog.getByLabel("SIP domains")).toBeFocused();
  await page.keyboard.press("Enter");
  await says(dialog.getByLabel("SIP domains"), /No SIP domain is given/);
  await expect(dialog.getByLabel("SIP domains")).toBeFocused();
  await dialog.getByLabel("SIP domains").fill("contoso");
  await says(dialog.getByLabel("SIP domains"), /“contoso” is no domain name/);
  await dialog.getByLabel("Internal domain of the VMs").fill("contoso");

  await dialog.getByLabel("SIP domains").fill("contoso.com");
  await dialog.getByLabel("Internal domain of the VMs").fill("cce.local");
  await page.keyboard.press("Enter");
  await dialog.getByLabel("Calls of site 1").fill("many");
  await dialog.getByLabel("Country code of site 1").fill("Holland");
  await page.keyboard.press("Enter");
  await says(dialog.getByLabel("Name of site 1"), /has no name/);
  await says(dialog.getByLabel("Calls of site 1"), /“many” is no number of calls/);
  await says(dialog.getByLabel("Country code of site 1"), /“Holland” is no country code/);
  await dialog.getByLabel("Name of site 1").fill("Seattle");
  await dialog.getByLabel("Calls of site 1").fill("900");
  await dialog.getByLabel("Country code of site 1").fill("US");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");

  await fillNetworks(dialog);
  await part(dialog, "Internet side").getByLabel("Range").fill("192.168.0.0/24");
  await page.keyboard.press("Enter");
  await says(part(dialog, "Internet side").getByLabel("Range"), /192\.168\.0\.0\/24 is private/);
  await part(dialog, "Internet side").getByLabel("Range").fill("198.51.100.0/24");
  await part(dialog, "At each site").getByText("Seattle").click();
  await part(dialog, "At each site").getByLabel("Corpnet").fill("10.20.0.0/29");
  await page.keyboard.press("Enter");
  await says(part(dialog, "At each site").getByLabel("Corpnet"), /has 6 addresses, and 17 are needed/);
  await expect(dialog).toBeVisible();
});

test("the summary follows every answer", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open();
  const dialog = interviewOf(page);
  await door(page, "Answer a short interview").click();
  await goTo(page, "Sites and calls");
  const summary = part(dialog, "The design so far");
  await dialog.getByLabel("Name of site 1").fill("Seattle");
  await dialog.getByLabel("Calls of site 1").fill("900");
  await expect(summary).toContainText("900 of 1,000 calls at N+1");
  await dialog.getByLabel("Redundancy of site 1").selectOption("n+2");
  await expect(summary).toContainText("4 appliances");
  await dialog.getByLabel("Calls of site 1").fill("7600");
  await expect(summary).toContainText("2 PSTN sites, 20 appliances");
  await page.keyboard.press("Enter");
  await dialog.getByRole("radio", { name: "1.4.2" }).check();
  await expect(summary).toContainText("8 PSTN sites");
  await page.keyboard.press("Enter");
  await fillNetworks(dialog);
  await expect(summary).toContainText(/inside 10\.20\.0\.0\/\d+/);
  await expect(summary).toContainText(/outside 198\.51\.100\.0\/24/);
});

/** Pastes a text into a field, as the browser would. */
async function paste(field: Locator, text: string): Promise<void> {
  await field.evaluate((input, copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", copied);
    input.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

test("rows of a spreadsheet become sites, and those that a deployment cannot hold are counted", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open();
  const dialog = interviewOf(page);
  await door(page, "Answer a short interview").click();
  await goTo(page, "Sites and calls");
  await paste(dialog.getByLabel("Name of site 1"), "Seattle\tUS\tSeattle\t900\nAmsterdam\tNL\tAmsterdam\t450\tN+2\n");
  await expect(dialog.getByLabel("Name of site 2")).toHaveValue("Amsterdam");
  await expect(dialog.getByLabel("Redundancy of site 2")).toHaveValue("n+2");
  await expect(part(dialog, "The design so far")).toContainText("appliances6");

  await paste(dialog.getByLabel("Name of site 2"), Array.from({ length: 250 }, (_, index) => `Branch ${index}\tUS\t\t40`).join("\n"));
  await expect(dialog.getByText("51 of the pasted rows were left out")).toBeVisible();
  await expect(dialog.getByLabel("Name of site 200")).toHaveValue("Branch 198");
  await expect(dialog.getByRole("button", { name: "Add a site" })).toBeDisabled();
});

test("the interview is done by keyboard alone, over an open design, as one step that can be undone", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await page.getByRole("button", { name: /^Design:/ }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem").first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const dialog = interviewOf(page);
  await expect(dialog.getByLabel("SIP domains")).toBeFocused();
  const type = async (...texts: readonly string[]) => {
    for (const text of texts) {
      await page.keyboard.type(text);
      await page.keyboard.press("Tab");
    }
  };
  await type("contoso.com", "cce.local", "Contoso");
  await dialog.getByLabel("Customer").press("Enter");
  await expect(dialog.getByLabel("Name of site 1")).toBeFocused();
  await type("Lyon", "FR", "Lyon", "40");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("radio", { name: /Normal/ })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(part(dialog, "Corpnet").getByLabel("Range")).toBeFocused();
  await type("10.70.0.0/24");
  await page.keyboard.press("Tab");
  await type("10.70.0.2");
  for (let times = 0; times < 2; times += 1) await page.keyboard.press("Tab");
  await type("203.0.113.0/28");
  for (let times = 0; times < 2; times += 1) await page.keyboard.press("Tab");
  await page.keyboard.type("201");
  await page.keyboard.press("Enter");
  await expect(dialog).toHaveCount(0);
  await expect(studio.outline.getByRole("treeitem", { name: /^Lyon/ })).toContainText("2 + 2");
  await expect(page.getByRole("button", { name: "Design: Contoso" })).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(studio.outline.getByRole("treeitem", { name: /^Amsterdam/ })).toBeVisible();
  await expect(page.getByRole("button", { name: "Undo" })).toBeDisabled();
});

test("the design's properties are written from its name in the top bar and name it", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.menu(/^Design:/, "Design properties …");
  const dialog = page.getByRole("dialog", { name: "Design properties" });
  for (const [label, text] of Object.entries({ Customer: "Fabrikam", Author: "A. Writer", Revision: "2", Date: "1 March", Notes: "Draft" }))
    await dialog.getByLabel(label).fill(text);
  await dialog.getByRole("button", { name: "Done" }).click();
  await expect(page.getByRole("button", { name: "Design: Fabrikam" })).toBeVisible();
  await expect(studio.field("Revision", "Design")).toHaveValue("2");
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect(studio.field("Notes", "Design")).toHaveValue("");
  await expect(studio.field("Date", "Design")).toHaveValue("1 March");
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test("neither the gallery, nor any step of the interview, nor the properties has an accessibility violation", async ({ page }) => {
      test.slow();
      const studio = new StudioPage(page);
      await studio.open();
      await expect(door(page, "Start from a template")).toBeVisible();
      await expectAccessible(page);
      await door(page, "Start from a template").click();
      await expect(page.getByRole("dialog", { name: "New from template" })).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press("Escape");
      await studio.menu(/^Design:/, "Design properties …");
      await expect(page.getByRole("dialog", { name: "Design properties" })).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press("Escape");
      await door(page, "Answer a short interview").click();
      for (const [step] of ANSWERS) {
        await goTo(page, step);
        await expectAccessible(page);
        await page.keyboard.press("Enter");
        if (step === "Networks") await part(interviewOf(page), "At each site").getByText("Seattle").click();
        await expectAccessible(page);
        if (step !== "Networks") await interviewOf(page).getByRole("button", { name: "Domains" }).click();
      }
    });
  });
}

test("at 1024 × 768 doors and dialogs fit", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  const studio = new StudioPage(page);
  await studio.open();
  for (const name of ["Start from a template", "Answer a short interview"]) {
    await expect(door(page, name)).toBeInViewport({ ratio: 1 });
    await door(page, name).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog).toBeInViewport({ ratio: 1 });
    const overflow = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(overflow).toBe(0);
    await page.keyboard.press("Escape");
  }
});
