import { StudioPage } from "./support/studio.ts";
import { expect, test } from "./support/test.ts";

test("a site is copied and pasted twice by keyboard: names and addresses of its own, no conflict", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.select(/^Seattle/);
  await page.keyboard.press("Control+C");
  await expect(page.getByRole("status")).toContainText("Copied Seattle.");
  await page.keyboard.press("Control+V");
  await expect(studio.outline.getByRole("treeitem", { name: /^Seattle 2 3 appliances/ })).toBeVisible();
  await page.keyboard.press("Control+V");
  await expect(studio.outline.getByRole("treeitem", { name: /^Seattle 3 3 appliances/ })).toBeVisible();
  await studio.showTab("Problems");
  // Whatever two things may not share is an error, and the design had none.
  await expect(studio.tabPanel().getByRole("button", { name: "0 errors" })).toBeVisible();
  await expect(studio.tabPanel().getByRole("button", { name: "0 warnings" })).toBeVisible();
});

test("an appliance is cut from one site and pasted into another; a duplicate stays in its site", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.select(/^SEA-HOST3/);
  await page.keyboard.press("Control+X");
  await expect(studio.outline.getByRole("treeitem", { name: "SEA-HOST3" })).toBeHidden();
  await studio.select(/^Amsterdam/);
  await page.keyboard.press("Control+V");
  await expect(studio.outline.getByRole("treeitem", { name: "AMS-HOST3" })).toBeVisible();
  await page.keyboard.press("Control+D");
  await expect(studio.outline.getByRole("treeitem", { name: "AMS-HOST4" })).toBeVisible();
});

test("duplicating, cutting and renaming say what they did, and so does their undo", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const said = page.getByRole("status");
  await studio.select(/^Amsterdam/);
  await page.keyboard.press("Control+D");
  await expect(said).toContainText("Duplicated Amsterdam as Amsterdam 2, with names and addresses of its own.");
  await page.keyboard.press("Control+Z");
  await expect(said).toContainText("Undone: Duplicate Amsterdam");
  await studio.select("SEA-HOST3");
  await page.keyboard.press("Control+X");
  await expect(said).toContainText("Cut SEA-HOST3.");
  await page.keyboard.press("Control+Z");
  await expect(said).toContainText("Undone: Cut SEA-HOST3");
  await studio.select("SEA-HOST1");
  await page.keyboard.press("F2");
  await page.keyboard.insertText("SEA-FIRST");
  await page.keyboard.press("Enter");
  await expect(said).toContainText("Renamed SEA-HOST1 to SEA-FIRST.");
});

test("a name that is not changed says nothing and leaves no step, blanks in the place of none neither", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.select(/^Seattle/);
  await studio.fill({ "Site name": "" });
  const steps = page.getByRole("button", { name: /^Undo/ });
  const before = await steps.getAttribute("aria-label");
  for (const typed of ["", "  "]) {
    await studio.select(/^Unnamed site/);
    await page.keyboard.press("F2");
    const name = studio.outline.getByRole("textbox");
    await expect(name).toBeFocused();
    await page.keyboard.type(typed);
    await page.keyboard.press("Enter");
    await expect(name).toHaveCount(0);
    await expect(studio.field("Site name")).toHaveValue("");
    await expect(page.getByRole("status")).not.toContainText("Renamed");
    await expect(steps).toHaveAttribute("aria-label", before ?? "");
  }
});

test("what cannot be pasted is told in a sentence", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  for (const [text, sentence] of [
    ["", "Nothing was pasted: the clipboard holds no text."],
    ["Call the carrier", "Nothing was pasted: the clipboard holds neither what was copied in the studio nor rows of a spreadsheet."],
    ['{"format":"cce-studio-clip","sites":[', "Nothing was pasted: what was copied in the studio is damaged"],
  ] as const) {
    await page.evaluate((given) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", given);
      document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, text);
    await expect(page.getByRole("status")).toContainText(sentence);
  }
});

test("a name without a space breaks into lines in a notice and in the title of a dialog", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  const studio = new StudioPage(page);
  const name = "W".repeat(64);
  await studio.open("two-sites");
  await studio.select(/^Seattle/);
  await studio.fill({ "Site name": name });
  await studio.select(name);
  await page.keyboard.press("Control+C");
  const notice = page.getByText(`Copied ${name}.`);
  await expect(notice).toBeVisible();
  const overrun = (box: HTMLElement) => box.scrollWidth - box.clientWidth;
  expect(await notice.evaluate(overrun)).toBe(0);
  await studio.menu("Export", /^Selected site/);
  const title = page.getByRole("dialog").getByRole("heading", { name: `Export site ${name}` });
  await expect(title).toBeVisible();
  expect(await title.evaluate(overrun)).toBe(0);
});
