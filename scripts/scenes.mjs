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
  await drawn(page);
  await command(page, name);
};

/** Goes to a site, and some steps back from it. */
const stepBackFrom = (name) => async (page) => {
  await goTo(name)(page);
  for (let steps = 0; steps < 3; steps += 1) await page.getByRole("button", { name: "Zoom out" }).click();
};

/** Waits until the canvas shows the design: it fits the whole into view first. */
const drawn = (page) =>
  page
    .getByRole("region", { name: "Canvas" })
    .getByRole("group", { name: /^PSTN site/ })
    .first()
    .waitFor();

/** Does a command by its name. */
async function command(page, name) {
  await page.keyboard.press("Control+K");
  const palette = page.getByRole("dialog", { name: "Find or do" });
  await palette.getByRole("combobox").fill(name);
  await palette.getByRole("option", { name: new RegExp(`^${name}`) }).click();
  await palette.waitFor({ state: "detached" });
}

/** Folds the dock away and looks at the selected site, as large as it goes. */
const closer = async (page) => {
  await drawn(page);
  await page.getByRole("button", { name: "Hide the dock" }).click();
  // The canvas has its new size a frame later.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
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

/** Opens the export of everything and waits for the list of its files. */
async function exportAll(page) {
  await menu(page, "Export", "Everything as zip …");
  await page.getByRole("dialog").getByRole("list", { name: "Files" }).getByRole("listitem").first().waitFor();
}

/** Reads the estate into a design. */
async function importEstate(page) {
  await openEstate(page);
  await page.getByRole("dialog").getByRole("button", { name: "New design" }).click();
  await page.getByRole("button", { name: "Open the audit" }).waitFor();
}

/** Holds an appliance over another site: it would land there. */
const dragOver = (appliance, site) => async (page) => {
  await drawn(page);
  const boxOf = (name) => page.getByRole("region", { name: "Canvas" }).getByRole("group", { name }).first().boundingBox();
  const [from, to] = [await boxOf(new RegExp(`^Appliance ${appliance} in`)), await boxOf(`PSTN site ${site}`)];
  const [x, y] = [from.x + from.width / 2, from.y + 10];
  await page.mouse.move(x, y);
  await page.mouse.down();
  // A drag begins with the first pixels.
  await page.mouse.move(x + 20, y + 20, { steps: 4 });
  await page.mouse.move(to.x + to.width * 0.4, to.y + to.height * 0.4, { steps: 8 });
};

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
  await page.getByText("Added note.").waitFor({ state: "detached" });
  await page.getByText("saved in this browser").waitFor();
}

/** The windows of the pictures, by their widths: the smallest the studio is made for, a laptop's, a screen's. */
const SMALL = { width: 1024, height: 768 };
const USUAL = { width: 1280, height: 800 };
const BIG = { width: 1920, height: 1080 };
const ALL = [SMALL, USUAL, BIG];
/** What a laptop's window has left when the page is zoomed to 200 %. */
const ZOOMED = { width: 640, height: 400, scale: 2 };

/**
 * @typedef {import("@playwright/test").Page} Page
 * @typedef {{ width: number, height: number, scale?: number }} Window
 * @typedef {{ name: string, fixture?: string, windows?: readonly Window[], highContrast?: boolean, drags?: boolean, play?: (page: Page) => Promise<void> }} Scene
 */

/**
 * A dialog, in all windows.
 * @returns {Scene}
 */
const dialog = (name, fixture, open) => ({
  name: `dialog-${name}`,
  fixture,
  windows: ALL,
  async play(page) {
    await open(page);
    await page.getByRole("dialog").first().waitFor();
  },
});

/** @type {readonly Scene[]} */
const CANVAS = [
  { name: "empty", windows: ALL },
  { name: "two-sites", fixture: "two-sites", windows: ALL },
  { name: "full-site", fixture: "fifteen-plus-one", windows: ALL, play: closer },
  { name: "thirty-far", fixture: "thirty-sites", windows: ALL },
  { name: "thirty-middle", fixture: "thirty-sites", windows: ALL, play: stepBackFrom("Branch 014") },
  { name: "thirty-near", fixture: "thirty-sites", windows: ALL, play: goTo("Branch 014") },
  { name: "large-far", fixture: "large" },
  { name: "large-middle", fixture: "large", play: stepBackFrom("Branch 101") },
  { name: "large-near", fixture: "large", play: goTo("Branch 101") },
  { name: "notes", fixture: "two-sites", play: notes },
  { name: "drop-target", fixture: "two-sites", drags: true, play: dragOver("SEA-HOST2", "Amsterdam") },
  {
    name: "notice",
    async play(page) {
      await importEstate(page);
      await drawn(page);
      await page.getByRole("list", { name: "Problems", exact: true }).getByRole("listitem").first().waitFor();
    },
  },
];

/** Opens the menu of a button. */
const openMenu = (button) => async (page) => {
  await drawn(page);
  await page.getByRole("button", { name: button }).click();
  await page.getByRole("menu").getByRole("menuitem").first().waitFor();
};

/** Selects the appliances of Seattle. */
const several = async (page) => {
  await drawn(page);
  await select(page, "SEA-HOST1");
  await page.getByRole("treeitem", { name: "SEA-HOST3" }).click({ modifiers: ["Shift"] });
  await page.getByRole("heading", { name: "3 appliances" }).waitFor();
};

/** Waits until a mend is known: until then every problem keeps a line for its own. */
const withMends = (page) =>
  page
    .getByRole("list", { name: "Problems" })
    .getByRole("button", { name: /^(Use|Fix) / })
    .first()
    .waitFor();

/** @type {readonly Scene[]} */
const MENUS = [
  { name: "menu-design", fixture: "two-sites", play: openMenu(/^Design:/) },
  { name: "menu-export", fixture: "two-sites", play: both((page) => select(page, "SEA-HOST2"), openMenu("Export")) },
  {
    name: "menu-site",
    fixture: "two-sites",
    async play(page) {
      await drawn(page);
      await page.getByRole("group", { name: "PSTN site Seattle" }).click({ button: "right", position: { x: 60, y: 12 } });
      await page.getByRole("menu").getByRole("menuitem").first().waitFor();
    },
  },
];

/** @type {readonly Scene[]} */
const ABILITIES = [
  { name: "several", fixture: "two-sites", play: several },
  { name: "zoomed", fixture: "two-sites", windows: [ZOOMED] },
  {
    name: "zoomed-inspector",
    fixture: "two-sites",
    windows: [ZOOMED],
    async play(page) {
      await select(page, "SEA-HOST2");
      await page.getByRole("group", { name: "Mediation", exact: true }).getByLabel("Address", { exact: true }).focus();
    },
  },
  { name: "high-contrast", fixture: "with-problems", highContrast: true, play: both((page) => select(page, "SEA-HOST2"), withMends) },
  { name: "high-contrast-several", fixture: "two-sites", highContrast: true, play: several },
];

/** @type {readonly Scene[]} */
const PANELS = [
  { name: "inspector", fixture: "two-sites", play: (page) => select(page, "SEA-HOST2") },
  {
    name: "inspector-help",
    fixture: "two-sites",
    async play(page) {
      await select(page, /^Seattle/);
      await page.getByRole("complementary", { name: "Inspector" }).getByLabel("Corpnet DNS servers", { exact: true }).press("F1");
      await page.getByRole("region", { name: /^Help/ }).waitFor();
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
  { name: "problems", fixture: "with-problems", windows: [SMALL, USUAL], play: dock("Problems", "SEA-HOST2") },
  {
    name: "mends",
    async play(page) {
      await importEstate(page);
      await page.getByRole("button", { name: "Dismiss" }).click();
      await page.locator("label").filter({ hasText: "By rule" }).click();
      await page.getByRole("searchbox", { name: "Find in problems" }).fill("disagreement");
      await page.getByRole("button", { name: /^Fix / }).first().waitFor();
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
      await page.getByText("saved in this browser").waitFor();
    },
  },
  { name: "capacity", fixture: "two-sites", play: dock("Capacity") },
  { name: "certificates", fixture: "two-sites", windows: [SMALL, USUAL], play: both(dock("Certificates"), enlarge) },
  { name: "dns", fixture: "two-sites", play: both(dock("DNS"), enlarge) },
  { name: "firewall", fixture: "two-sites", windows: [SMALL, USUAL], play: dock("Firewall") },
  { name: "addresses", fixture: "two-sites", play: dock("Addresses") },
  { name: "runbook", fixture: "two-sites", play: both(document("Runbook"), enlarge) },
  { name: "worksheet", fixture: "two-sites", play: both(document("Worksheet", /^Seattle/), enlarge) },
];

/** @type {readonly Scene[]} */
const DIALOGS = [
  dialog("templates", undefined, (page) => menu(page, /^Design:/, "New from template …")),
  ...["domains", "sites", "hardware", "networks"].map((step) => dialog(`interview-${step}`, undefined, interview(step))),
  dialog("properties", "pair", (page) => menu(page, /^Design:/, "Design properties …")),
  dialog("import", undefined, openEstate),
  dialog("import-add", "two-sites", async (page) => {
    await openEstate(page);
    await page.getByRole("radio", { name: /^Add them/ }).check();
    await page.getByRole("button", { name: "Add to this design", disabled: false }).waitFor();
  }),
  dialog("audit", undefined, async (page) => {
    await importEstate(page);
    await page.getByRole("button", { name: "Open the audit" }).click();
    await page
      .getByRole("navigation", { name: "Parts of the audit" })
      .getByRole("button", { name: /^Munich/ })
      .click();
  }),
  dialog("rules", "with-problems", async (page) => {
    await page.getByRole("button", { name: "About the rule address/conflict" }).first().click();
    await page.getByRole("dialog").waitFor();
  }),
  dialog("export", "two-sites", exportAll),
  dialog("export-one", "two-sites", async (page) => {
    await select(page, "SEA-HOST1");
    await menu(page, "Export", /^Selected appliance’s ini/);
    await page.getByRole("dialog").getByText("CloudConnector.ini", { exact: true }).waitFor();
  }),
  dialog("export-errors", "with-problems", exportAll),
  dialog("move", "two-sites", async (page) => {
    await select(page, "SEA-HOST3");
    await command(page, "Move what is selected");
    await page.getByRole("dialog", { name: /^Move/ }).waitFor();
  }),
  dialog("paste", "two-sites", async (page) => {
    await menu(page, /^Design:/, "Paste from a spreadsheet …");
    await page.getByLabel("Cells").fill(HOSTS);
    await page.getByRole("row", { name: /New appliance PAR-HV1/ }).waitFor();
  }),
  dialog("find", "two-sites", async (page) => {
    await page.keyboard.press("Control+K");
    await page.getByRole("dialog").getByRole("combobox").fill("10.20.0.2");
    await page.getByRole("dialog").getByRole("option").first().waitFor();
  }),
  dialog("shortcuts", "two-sites", async (page) => {
    await drawn(page);
    await page.keyboard.press("Shift+?");
    await page.getByRole("dialog", { name: "Keyboard and mouse" }).waitFor();
  }),
];

/** Every scene; one without windows is taken in the usual one alone. */
export const SCENES = [...CANVAS, ...MENUS, ...ABILITIES, ...PANELS, ...DIALOGS].map((scene) => ({ windows: [USUAL], ...scene }));

/** The name of a picture: the usual window goes without saying. */
export function pictureName({ name }, { width }, theme) {
  return width === USUAL.width ? `${name}-${theme}.png` : `${name}-${width}-${theme}.png`;
}
