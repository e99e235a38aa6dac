import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { exportAll, inisOf } from "./support/archive.ts";
import { StudioPage } from "./support/studio.ts";
import { expect, expectAccessible, test } from "./support/test.ts";

interface GatewayPlan {
  readonly fqdn: string;
  readonly address: string;
}

interface SitePlan {
  readonly name: string;
  readonly country: string;
  readonly corpnet: string;
  readonly internet: string;
  readonly appliances: number;
  readonly gateways: readonly GatewayPlan[];
}

const SEATTLE: SitePlan = {
  name: "Seattle",
  country: "US",
  corpnet: "10.20.0",
  internet: "198.51.100",
  appliances: 3,
  gateways: [
    { fqdn: "gw1-sea.voice.example.net", address: "10.20.0.200" },
    { fqdn: "gw2-sea.voice.example.net", address: "10.20.0.201" },
  ],
};

const AMSTERDAM: SitePlan = {
  name: "Amsterdam",
  country: "NL",
  corpnet: "10.30.0",
  internet: "203.0.113",
  appliances: 2,
  gateways: [
    { fqdn: "gw1-ams.voice.example.net", address: "10.30.0.200" },
    { fqdn: "gw2-ams.voice.example.net", address: "10.30.0.201" },
  ],
};

/** Draws one site: its frame, its networks, its appliances and its gateways. */
async function draw(studio: StudioPage, plan: SitePlan): Promise<void> {
  await studio.add("PSTN site");
  await studio.fill({ "Site name": plan.name, "Country code": plan.country, City: plan.name });
  await studio.fill(
    {
      "Corpnet subnet": `${plan.corpnet}.0/24`,
      "Internet subnet": `${plan.internet}.0/24`,
      "Corpnet default gateway": `${plan.corpnet}.1`,
      "Internet default gateway": `${plan.internet}.1`,
      "Corpnet DNS servers": `${plan.corpnet}.2 ${plan.corpnet}.3`,
      "Internet DNS servers": `${plan.internet}.2`,
    },
    "Networks",
  );
  for (let count = 0; count < plan.appliances; count += 1) await studio.add("Appliance, Normal");
  for (const gateway of plan.gateways) {
    await studio.add("Gateway / SBC");
    await studio.fill({ FQDN: gateway.fqdn, Address: gateway.address }, "Gateway");
  }
}

test("from an empty canvas to ini files that read back equal", async ({ page }, testInfo) => {
  const studio = new StudioPage(page);
  await studio.open();
  await studio.fill({ "SIP domains": "contoso.com fabrikam.com", "Internal (VM) domain": "cce.local" });
  await draw(studio, SEATTLE);
  await draw(studio, AMSTERDAM);

  await test.step("no error is left", async () => {
    await studio.showTab("Problems");
    await expect(page.getByRole("tab", { name: /^Problems/ })).not.toContainText("error");
  });

  await test.step("the capacity is the plan's", async () => {
    await studio.showTab("Capacity");
    const seattle = studio.tabPanel().getByRole("row", { name: /Seattle/ });
    for (const figure of ["1,500", "1,000", "500"]) await expect(seattle.getByRole("cell", { name: figure, exact: true })).toBeVisible();
    const amsterdam = studio.tabPanel().getByRole("row", { name: /Amsterdam/ });
    for (const figure of ["1,000", "500"]) await expect(amsterdam.getByRole("cell", { name: figure, exact: true })).toBeVisible();
  });

  await test.step("the certificates hold the names of both domains", async () => {
    await studio.showTab("Certificates");
    for (const name of ["ap1.contoso.com", "ap2.contoso.com", "sip.contoso.com", "sip.fabrikam.com"]) {
      await expect(studio.tabPanel().getByText(name, { exact: true }).first()).toBeVisible();
    }
  });
  await expectAccessible(page);

  const zip = await test.step("export everything", () => exportAll(studio));
  const inis = inisOf(zip);
  expect(Object.keys(inis)).toHaveLength(5);
  expect(inis["Seattle/SEA-HOST1/CloudConnector.ini"]).toContain("SiteName=Seattle\r\n");

  await test.step("the files read back and export again byte by byte", async () => {
    const folder = await unpack(inis, testInfo.outputPath("estate"));
    await studio.choose(() => studio.menu(/^Design:/, /Open a folder/), folder);
    await expect(studio.importDialog()).toContainText("5 of 5 chosen");
    await studio.makeNewDesign();
    await expect(studio.outline.getByRole("treeitem", { name: /Seattle/ })).toBeVisible();
    expect(inisOf(await exportAll(studio))).toEqual(inis);
  });
});

/** Writes the files below a folder and gives the folder. */
async function unpack(files: Record<string, string>, folder: string): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    const place = join(folder, path);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, text);
  }
  return folder;
}
