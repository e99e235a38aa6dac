import { boxOf } from "./support/still.ts";
import { StudioPage } from "./support/studio.ts";
import { expect, expectAccessible, test } from "./support/test.ts";

test("a line leads to its field by click and by Enter, and arrows go from line to line", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.select(/^SEA-HOST2/);
  await studio.showTab("Configuration");
  const line = (text: string | RegExp) => studio.tabPanel().getByRole("button", { name: text });
  await line(/^VirtualMachineDomain=/).click();
  await expect(studio.field("Internal (VM) domain")).toBeFocused();
  await line(/^LocalRoute=/).focus();
  await page.keyboard.press("Enter");
  await expect(studio.inspector.getByRole("group", { name: "Route 1" }).getByLabel("Pattern")).toBeFocused();
  await line(/^City=/).focus();
  await page.keyboard.press("ArrowDown");
  await expect(line(/^State=/)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(studio.field("State")).toBeFocused();
  // The file stays that of the appliance one came from.
  await expect(studio.tabPanel().getByRole("region", { name: "CloudConnector.ini of SEA-HOST2" })).toBeVisible();
});

test("the field that has the focus marks its line and brings it into view", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.select(/^SEA-HOST1/);
  await studio.showTab("Configuration");
  const port = studio.tabPanel().getByRole("button", { name: /^ExternalMRIPs=.*The focused field becomes this line/ });
  await expect(port).toHaveCount(0);
  await studio.field("Media Relay address").focus();
  await expect(port).toBeInViewport();
  await studio.field("Hardware").focus();
  await expect(port).toHaveCount(0);
  await expect(studio.tabPanel().getByRole("button", { name: /^HardwareType=.*The focused field/ })).toBeInViewport();
});

test("the file stays where it is while a value that is being typed is wrong", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.select(/^SEA-HOST1/);
  await studio.showTab("Configuration");
  const file = studio.tabPanel().getByRole("region", { name: "CloudConnector.ini of SEA-HOST1" });
  await studio.field("Media Relay address").focus();
  const line = file.getByRole("button", { name: /^HardwareType=/ });
  const before = { file: await boxOf(file), line: await boxOf(line) };
  await page.keyboard.type("x");
  await expect(studio.tabPanel().getByText(/^Draft: 1 error/)).toBeVisible();
  await expect(file.getByText("; DRAFT - 1 error")).toBeAttached();
  expect({ file: await boxOf(file), line: await boxOf(line) }).toEqual(before);
  await page.keyboard.press("Control+z");
  await expect(studio.tabPanel().getByText("No errors found")).toBeVisible();
  expect({ file: await boxOf(file), line: await boxOf(line) }).toEqual(before);
});

test("lines that changed since the last export are marked across a reload, and can be seen alone", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.select(/^SEA-HOST1/);
  await studio.showTab("Configuration");
  await expect(studio.tabPanel().getByText("Not exported yet in this browser")).toBeVisible();
  await studio.menu("Export", /Everything as zip/);
  await studio.download(() => page.getByRole("dialog").getByRole("button", { name: "Export", exact: true }).click());
  await expect(studio.tabPanel().getByText("unchanged since")).toBeVisible();
  await studio.select(/^Seattle/);
  await studio.fill({ City: "Tacoma" });
  await studio.kept();
  await page.reload();
  await studio.select(/^SEA-HOST1/);
  await studio.showTab("Configuration");
  await expect(studio.tabPanel().getByText(/^Exported [A-Z][a-z]{2} \d/)).toBeVisible();
  await expect(
    studio.tabPanel().getByRole("button", { name: /^City=Tacoma .*Changed since the last export\. It was City=Seattle/ }),
  ).toBeVisible();
  const only = studio.tabPanel().getByRole("button", { name: /^1 line changed/ });
  await only.click();
  await expect(studio.tabPanel().getByRole("region").getByRole("listitem")).toHaveText([/\[Common\]/, /City=Tacoma/]);
  await expectAccessible(page);
  await page.getByRole("button", { name: /^Undo: Change City/ }).click();
  await expect(studio.tabPanel().getByText("unchanged since")).toBeVisible();
  await expect(studio.tabPanel().getByRole("button", { name: /^VirtualMachineDomain=/ })).toBeVisible();
});

test("the export of one appliance shows the one file that it is, whole", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.select(/^SEA-HOST1/);
  await studio.menu("Export", /^Selected appliance’s ini/);
  const file = page.getByRole("dialog").getByRole("list", { name: "Files" }).getByRole("listitem");
  await expect(file).toHaveText("CloudConnector.ini");
  // What it would be clipped by.
  const cut = await file.evaluate((row) => {
    const own = row.getBoundingClientRect();
    for (let box = row.parentElement; box !== null && box.tagName !== "DIALOG"; box = box.parentElement) {
      const { top, bottom } = box.getBoundingClientRect();
      if (own.top < top || own.bottom > bottom) return true;
    }
    return false;
  });
  expect(cut).toBe(false);
});
