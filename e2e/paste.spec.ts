import { StudioPage } from "./support/studio.ts";
import { expect, expectAccessible, test } from "./support/test.ts";

const HOSTS = ["PSTN site\tHost name\tHardware", "Seattle\tSEA-HV7\tMinimum", "Paris\tPAR-HV1\tNormal", "\tNOWHERE\tNormal"].join("\n");

test("rows of a spreadsheet become appliances, each with what becomes of it said first", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.menu(/^Design:/, "Paste from a spreadsheet …");
  const dialog = page.getByRole("dialog", { name: "Paste from a spreadsheet" });
  await expect(dialog).toContainText("There is no row yet");
  await dialog.getByLabel("Cells").fill(HOSTS);
  await expect(dialog.getByLabel("Each row is about")).toHaveValue("appliances");
  await expect(dialog.getByRole("row", { name: /New appliance SEA-HV7 in Seattle/ })).toBeVisible();
  await expect(dialog.getByRole("row", { name: /New appliance PAR-HV1 in the new PSTN site Paris/ })).toBeVisible();
  await expect(dialog.getByRole("row", { name: /It names no PSTN site: fill in that cell/ })).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Enter 2 rows" }).click();
  await expect(dialog).toBeHidden();
  await expect(studio.outline.getByRole("treeitem", { name: "SEA-HV7" })).toBeVisible();
  await expect(studio.outline.getByRole("treeitem", { name: "PAR-HV1" })).toBeVisible();
  await page.keyboard.press("Control+Z");
  await expect(studio.outline.getByRole("treeitem", { name: "PAR-HV1" })).toBeHidden();
});

test("a column that is understood wrongly is corrected by hand", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.menu(/^Design:/, "Paste from a spreadsheet …");
  const dialog = page.getByRole("dialog", { name: "Paste from a spreadsheet" });
  await dialog.getByLabel("Cells").fill("Where\tHow many\nSeattle\t950");
  await dialog.getByLabel("Each row is about").selectOption("PSTN sites");
  await dialog.getByLabel("The first row is a heading").check();
  await dialog.getByLabel("Where").selectOption("Site name");
  await dialog.getByLabel("How many").selectOption("Concurrent calls needed");
  await dialog.getByRole("button", { name: "Enter 1 row" }).click();
  await studio.select(/^Seattle/);
  await expect(studio.field("Concurrent calls needed")).toHaveValue("950");
});

test("cells pasted on the canvas open the dialog with them in it", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, "SEA-MED1\t10.20.0.77");
  const dialog = page.getByRole("dialog", { name: "Paste from a spreadsheet" });
  await expect(dialog.getByRole("row", { name: /Changes the address of the Mediation Server of SEA-HOST1/ })).toBeVisible();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog).toBeHidden();
});

test("a cell that cannot be what its column is stands out, with a sentence", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.menu(/^Design:/, "Paste from a spreadsheet …");
  const dialog = page.getByRole("dialog", { name: "Paste from a spreadsheet" });
  await dialog.getByLabel("Cells").fill("Site\tSBC\tIP\tPort\tProtocol\nSeattle\tsbc9.example.net\t10.20.0.999\t99999\tUDP");
  const told = dialog.getByRole("list", { name: "To look at" });
  await expect(told.getByRole("listitem")).toHaveText([
    "Row 2, Address: “10.20.0.999” is no IPv4 address.",
    "Row 2, Port: “99999” is no port: a number from 1 to 65535.",
    "Row 2, Protocol: “UDP” is none of TCP, TLS.",
  ]);
  await expect(dialog.getByRole("cell", { name: /99999 “99999” is no port/ })).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel("Cells").fill("Site\tSBC\tIP\tPort\tProtocol\nSeattle\tsbc9.example.net\t10.20.0.99\t5067\tTLS");
  await expect(told).toHaveCount(0);
});
