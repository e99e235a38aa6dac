import type { Page } from "@playwright/test";
import { StudioPage } from "./support/studio.ts";
import { expect, test } from "./support/test.ts";

const file = (name: string, content: string | Buffer) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.isBuffer(content) ? content : Buffer.from(content),
});

const CASES = [
  ["a text that is no JSON", [file("design.json", '{ "format": ')], /design\.json/],
  ["a JSON file of something else", [file("package.json", '{"name":"x"}')], /package\.json/],
  ["a design of a newer version", [file("new.json", '{"format":"cce-studio-design","version":99,"deployment":{}}')], /new\.json.*newer/is],
  [
    "a design with a number for a text",
    [
      file(
        "n.json",
        '{"format":"cce-studio-design","version":1,"deployment":{"nextId":1,"sipDomains":5,"sites":[]},"layout":{"positions":{}}}',
      ),
    ],
    /n\.json.*sipDomains/is,
  ],
  ["an empty ini file", [file("CloudConnector.ini", "")], /CloudConnector\.ini/],
  ["a binary ini file", [file("CloudConnector.ini", Buffer.from([0, 1, 2, 3, 255, 0, 0, 9]))], /CloudConnector\.ini/],
  ["an ini file of something else", [file("desktop.ini", "[.ShellClassInfo]\r\nIconFile=x\r\n")], /desktop\.ini/],
  ["a picture", [file("photo.png", Buffer.from([137, 80, 78, 71]))], /photo\.png/],
  ["a folder of nothing that can be read", [file("a.json", "{}"), file("b.ini", "x=1")], /None of the 2 files.*a\.json/],
] as const;

async function opened(page: Page): Promise<string[]> {
  return page.getByRole("tree").getByRole("treeitem").allInnerTexts();
}

for (const [what, files, sentence] of CASES) {
  test(`${what} is refused in a sentence and changes nothing`, async ({ page }) => {
    const studio = new StudioPage(page);
    await studio.open("two-sites");
    const before = await opened(page);
    await studio.choose(() => studio.menu(/^Design:/, "Open files …"), [...files]);
    await expect(page.getByRole("alert").filter({ hasText: sentence })).toBeVisible();
    expect(await opened(page)).toEqual(before);
    await expect(page.getByRole("button", { name: "Undo" })).toBeDisabled();
    await page.getByRole("button", { name: "Dismiss" }).click();
    await expect(page.getByRole("alert").filter({ hasText: sentence })).toHaveCount(0);
  });
}

test("whatever is typed is kept with the problem beside it, and no value puts a line into a file", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.select(/^SEA-HOST1/);
  const address = studio.field("Address", "Domain controller");
  for (const text of ["10.20.0.999", "<img src=x onerror=alert(1)>", "‮abc🎈", "x".repeat(10_000)]) {
    await address.fill(text);
    await expect(address).toHaveValue(text);
    await expect(address).toHaveAttribute("aria-invalid", "true");
  }
  await page.getByRole("button", { name: /^Undo/ }).click();

  await studio.select(/^Seattle/);
  await studio.fill({ City: "Seattle " }, "Place");
  await expect(studio.field("City", "Place")).toHaveAttribute("aria-invalid", "true");
  await studio.select(/^SEA-HOST1/);
  await studio.showTab("Configuration");
  await expect(studio.tabPanel()).toContainText("City");
  await expect(studio.tabPanel().getByRole("button", { name: /Download/ })).toHaveCount(0);
});

test("a design full of errors exports as drafts, and says so first", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("with-problems");
  await studio.menu("Export", /Everything as zip/);
  const dialog = page.getByRole("dialog", { name: "Export everything" });
  await expect(dialog).toContainText(/errors? stands? in the way/);
  await expect(dialog.getByRole("list", { name: "Files" })).toContainText("CloudConnector.draft.ini");
  const { name } = await studio.download(() => dialog.getByRole("button", { name: "Export drafts" }).click());
  expect(name).toMatch(/\.zip$/);
});

/** Opens a design with one voice route of that pattern, and sites of these names. */
async function openWith(studio: StudioPage, pattern: string, ...names: readonly string[]): Promise<void> {
  const sites = names.map((siteName, index) => ({
    id: `site-${index + 1}`,
    siteName,
    voiceRoutes: [{ id: `route-${index + 1}`, name: "LocalRoute", pattern }],
    appliances: [],
    gateways: [],
  }));
  const design = { format: "cce-studio-design", version: 1, deployment: { nextId: 9, sites }, layout: { positions: {} } };
  await studio.choose(() => studio.menu(/^Design:/, "Open files …"), [file("design.json", JSON.stringify(design))]);
  await studio.makeNewDesign();
}

test("a pattern that takes for ever gets a sentence, and nothing waits for it", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open();
  await openWith(studio, "^(\\d+)*\\d+$", "Seattle");
  await page.getByRole("searchbox", { name: "Find in problems" }).fill("voice-route-slow");
  const problem = studio.problems.getByRole("button", { name: /Warning:.*“\^\(\\d\+\)\*\\d\+\$”, can take very long/ });
  await problem.click();
  await expect(studio.inspector.getByRole("group", { name: "Route 1" }).getByLabel("Pattern")).toBeFocused();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("^\\d+$");
  await expect(problem).toHaveCount(0);
});

test("a name of 10,000 characters and one that turns text around are told, shown in part and never turned", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open();
  await openWith(studio, ".*", "y".repeat(10_000), "Sea\u202Eelt\u2028t");
  const find = page.getByRole("searchbox", { name: "Find in problems" });
  await find.fill("value-long");
  await expect(studio.problems.getByRole("button", { name: /has 10,000 characters/ })).toBeVisible();
  await find.fill("non-ascii");
  await expect(studio.problems.getByRole("button", { name: /holds the invisible character U\+202E/ })).toBeVisible();
  await expect(studio.outline).toContainText("Sea\uFFFDelt\uFFFDt");
  expect(await page.locator("body").innerText()).not.toContain("\u202E");
  await studio.select(/^yyy/);
  const heading = await studio.inspector.getByRole("heading", { level: 2 }).boundingBox();
  expect(heading?.height).toBeLessThan(100);
  await studio.menu(/^Design:/, /Audit/);
  const index = page.getByRole("navigation", { name: "Parts of the audit" });
  expect((await index.getByRole("button", { name: /^yyy/ }).boundingBox())?.height).toBeLessThan(60);
});

test("a line break that is pasted into a field is told", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.select(/^Seattle/);
  await page.evaluate(() => navigator.clipboard.writeText("Sea\nttle"));
  await studio.field("City", "Place").fill("");
  await page.keyboard.press("Control+v");
  await expect(studio.field("City", "Place")).toHaveValue("Sea ttle");
  await expect(page.getByRole("status").filter({ hasText: "had a line break" })).toBeVisible();
});
