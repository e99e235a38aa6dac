// The scenes of docs/screenshots: what is open and what a person has done when the picture is taken.

/** Selects the first row of the outline of that name. */
const select = (page, name) => page.getByRole("tree").getByRole("treeitem", { name }).first().click();

/** Shows a tab of the dock and waits until its panel has come. */
async function showTab(page, name) {
  await page.getByRole("tab", { name: new RegExp(`^${name}`) }).click();
  await page.getByRole("tabpanel").locator(":scope > *").first().waitFor();
}

async function menu(page, button, item) {
  await page.getByRole("button", { name: button }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

/** Shows a tab of the dock with something selected. */
const dock = (tab, selected) => async (page) => {
  if (selected) await select(page, selected);
  await showTab(page, tab);
};

const enlarge = (page) => page.getByRole("button", { name: "Enlarge the dock" }).click();

/** Does one thing after the other. */
const both = (first, then) => async (page) => {
  await first(page);
  await then(page);
};

/** Goes to a site by its name. */
const goTo = (name) => async (page) => {
  await page.keyboard.press("Control+K");
  const palette = page.getByRole("dialog", { name: "Find or do" });
  await palette.getByRole("combobox").fill(name);
  await palette.getByRole("option", { name: new RegExp(`^${name}`) }).click();
  await palette.waitFor({ state: "detached" });
};

/** Folds the dock away and looks at the selected site, as large as it goes. */
const closer = async (page) => {
  await page.getByRole("button", { name: "Hide the dock" }).click();
  await select(page, "Chicago");
  await page.keyboard.press("Shift+2");
};

/** Shows one of the documents, for what is selected. */
const document = (name, selected) => async (page) => {
  if (selected) await select(page, selected);
  await showTab(page, "Documents");
  await page.getByRole("tabpanel").getByRole("button", { name, exact: true }).click();
};

const HOSTS = "PSTN site\tHost name\tHardware\nSeattle\tSEA-HV7\tMinimum\nParis\tPAR-HV1\tNormal\n\tNOWHERE\tNormal";

/** Answers the interview up to a step. */
const interview = (step) => async (page) => {
  await page.getByRole("button", { name: "Answer a short interview" }).click();
  const dialog = page.getByRole("dialog", { name: "Interview" });
  const next = () => page.keyboard.press("Enter");
  const fill = (label, text, part = dialog) => part.getByLabel(label, { exact: true }).fill(text);
  const part = (name) => dialog.getByRole("region", { name, exact: true });
  const steps = {
    async domains() {
      await fill("SIP domains", "contoso.com fabrikam.com");
      await fill("Internal domain of the VMs", "cce.local");
      await fill("Customer", "Contoso");
    },
    async sites() {
      await next();
      await fill("Name of site 1", "Seattle");
      await fill("Country code of site 1", "US");
      await fill("Calls of site 1", "1200");
      await dialog.getByRole("button", { name: "Add a site" }).click();
      await fill("Name of site 2", "Amsterdam");
      await fill("Country code of site 2", "NL");
      await fill("Calls of site 2", "450");
    },
    hardware: next,
    async networks() {
      await next();
      await fill("Range", "10.20.0.0/16", part("Corpnet"));
      await fill("DNS servers", "10.20.0.2 10.20.0.3", part("Corpnet"));
      await fill("Range", "192.168.7.0/24", part("Internet side"));
      await fill("First host number", "201", part("Gateways"));
      await next();
    },
  };
  for (const [name, play] of Object.entries(steps)) {
    await play();
    if (name === step) return;
  }
};

/** Chooses the folder of an estate as somebody has left it. */
async function openEstate(page) {
  const chooser = page.waitForEvent("filechooser");
  await menu(page, /^Design:/, "Open a folder …");
  await (await chooser).setFiles("fixtures/estate");
  await page
    .getByRole("dialog")
    .getByText(/of \d+ chosen/)
    .waitFor();
}

/** Reads the estate into a design. */
async function importEstate(page) {
  await openEstate(page);
  await page.getByRole("dialog").getByRole("button", { name: "New design" }).click();
  await page.getByRole("button", { name: "Open the audit" }).waitFor();
}

/** Writes notes, and leaves the first one selected. */
async function notes(page) {
  const write = async (text) => {
    await page.getByRole("button", { name: "Add Note", exact: true }).click();
    await page.getByRole("textbox", { name: "Text of the note Empty note" }).fill(text);
    await page.keyboard.press("Control+Enter");
  };
  await select(page, "Seattle");
  await write("Ask the carrier:\n– 2 × E1 or SIP trunk?\n– who owns the SBC certificates");
  await select(page, "Amsterdam");
  await write("Second gateway comes in March. Until then calls go through Seattle.");
  await select(page, "Ask the carrier:");
  await page.keyboard.press("Shift+1");
}

const BIG = { width: 1920, height: 1080 };
const SMALL = { width: 1024, height: 768 };

/**
 * @typedef {import("@playwright/test").Page} Page
 * @type {readonly { name: string, fixture?: string, window?: { width: number, height: number }, themes?: readonly ("light" | "dark")[], play?: (page: Page) => Promise<void> }[]}
 */
export const SCENES = [
  { name: "empty" },
  { name: "empty-small", window: SMALL },
  { name: "templates", play: (page) => menu(page, /^Design:/, "New from template …") },
  { name: "import", play: openEstate },
  { name: "import-small", window: SMALL, play: openEstate },
  {
    name: "audit",
    async play(page) {
      await importEstate(page);
      await page.getByRole("button", { name: "Open the audit" }).click();
      await page
        .getByRole("navigation", { name: "Parts of the audit" })
        .getByRole("button", { name: /^Munich/ })
        .click();
    },
  },
  {
    name: "mends",
    async play(page) {
      await importEstate(page);
      await page.getByRole("button", { name: "Dismiss" }).click();
      await page.getByText("By rule", { exact: true }).click();
      await page.getByRole("searchbox", { name: "Find in problems" }).fill("disagreement");
      await page.getByRole("button", { name: /^Fix / }).first().waitFor();
    },
  },
  { name: "template", fixture: "fifteen-plus-one" },
  { name: "properties", fixture: "pair", play: (page) => menu(page, /^Design:/, "Design properties …") },
  { name: "interview", play: interview("sites") },
  ...["domains", "hardware", "networks"].map((step) => ({ name: `interview-${step}`, play: interview(step) })),
  { name: "two-sites", fixture: "two-sites" },
  { name: "two-sites-big", fixture: "two-sites", window: BIG },
  { name: "two-sites-small", fixture: "two-sites", window: SMALL },
  { name: "inspector", fixture: "two-sites", play: (page) => select(page, "SEA-HOST2") },
  {
    name: "help",
    fixture: "two-sites",
    async play(page) {
      await select(page, /^Seattle/);
      await page.getByRole("complementary", { name: "Inspector" }).getByLabel("Corpnet DNS servers", { exact: true }).press("F1");
    },
  },
  {
    name: "inspector-several",
    fixture: "fifteen-plus-one",
    async play(page) {
      await select(page, "CHI-HOST1");
      await page.getByRole("treeitem", { name: "CHI-HOST16" }).click({ modifiers: ["Shift"] });
      await page.getByRole("group", { name: "Mediation", exact: true }).getByLabel("Server name", { exact: true }).press("Alt+ArrowDown");
    },
  },
  { name: "notes", fixture: "two-sites", play: notes },
  { name: "problems", fixture: "with-problems", play: dock("Problems", "SEA-HOST2") },
  { name: "problems-small", fixture: "with-problems", window: SMALL, play: dock("Problems", "SEA-HOST3") },
  {
    name: "problems-by-rule",
    fixture: "with-problems",
    async play(page) {
      await select(page, "AMS-HOST1");
      await page.getByText("By rule", { exact: true }).click();
      await page
        .getByRole("button", { name: /^Fix all/ })
        .first()
        .waitFor();
    },
  },
  {
    name: "rules",
    fixture: "with-problems",
    async play(page) {
      await page.getByRole("button", { name: "About the rule address/conflict" }).first().click();
      await page.getByRole("dialog").waitFor();
    },
  },
  { name: "configuration", fixture: "two-sites", play: dock("Configuration", "SEA-HOST1") },
  {
    name: "configuration-changes",
    fixture: "two-sites",
    async play(page) {
      await dock("Configuration", "SEA-HOST1")(page);
      await menu(page, "Export", "Everything as zip …");
      await page.getByRole("dialog").getByRole("button", { name: "Export", exact: true }).click();
      await page.getByText("unchanged since").waitFor();
      await select(page, /^Seattle/);
      await page.getByRole("complementary", { name: "Inspector" }).getByLabel("City", { exact: true }).fill("Tacoma");
    },
  },
  { name: "capacity", fixture: "two-sites", play: dock("Capacity") },
  { name: "certificates", fixture: "two-sites", play: both(dock("Certificates"), enlarge) },
  { name: "dns", fixture: "two-sites", play: both(dock("DNS"), enlarge) },
  { name: "firewall", fixture: "two-sites", play: dock("Firewall") },
  { name: "addresses", fixture: "two-sites", play: dock("Addresses") },
  { name: "runbook", fixture: "two-sites", play: both(document("Runbook"), enlarge) },
  { name: "worksheet", fixture: "two-sites", play: both(document("Worksheet", /^Seattle/), enlarge) },
  { name: "export", fixture: "two-sites", play: (page) => menu(page, "Export", "Everything as zip …") },
  {
    name: "paste",
    fixture: "two-sites",
    async play(page) {
      await menu(page, /^Design:/, "Paste from a spreadsheet …");
      await page.getByLabel("Cells").fill(HOSTS);
      await page.getByRole("row", { name: /New appliance PAR-HV1/ }).waitFor();
    },
  },
  {
    name: "find",
    fixture: "two-sites",
    async play(page) {
      await page.keyboard.press("Control+K");
      await page.getByRole("dialog").getByRole("combobox").fill("10.20.0.2");
      await page.getByRole("dialog").getByRole("option").first().waitFor();
    },
  },
  { name: "shortcuts", fixture: "two-sites", play: (page) => page.keyboard.press("Shift+?") },
  { name: "full-site", fixture: "fifteen-plus-one", play: closer },
  { name: "thirty-far", fixture: "thirty-sites" },
  {
    name: "thirty-middle",
    fixture: "thirty-sites",
    async play(page) {
      await goTo("Branch 014")(page);
      for (let steps = 0; steps < 3; steps += 1) await page.getByRole("button", { name: "Zoom out" }).click();
    },
  },
  {
    name: "thirty-near",
    fixture: "thirty-sites",
    window: BIG,
    play: goTo("Branch 014"),
  },
  { name: "large-far", fixture: "large" },
  {
    name: "large-near",
    fixture: "large",
    play: goTo("Branch 101"),
  },
];
