import type { Locator } from "@playwright/test";
import { StudioPage } from "./support/studio.ts";
import { expect, test } from "./support/test.ts";

/** The text of a field with what is selected in brackets, or the caret as `|`. */
function seen(field: Locator): Promise<string> {
  return field.evaluate((one) => {
    if (!(one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement)) throw new Error("It is no text field.");
    const [start, end] = [one.selectionStart ?? 0, one.selectionEnd ?? 0];
    const selected = start === end ? "|" : `[${one.value.slice(start, end)}]`;
    return one.value.slice(0, start) + selected + one.value.slice(end);
  });
}

test("undo in a field takes back what was typed there whole, and only then what was done before", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open();
  await studio.add("PSTN site");
  const name = studio.field("Site name");
  await expect(name).toBeFocused();
  await page.keyboard.type("Amsterdam");
  await expect(studio.outline.getByRole("treeitem", { name: /^Amsterdam/ })).toBeVisible();
  await page.keyboard.press("Control+Z");
  expect(await seen(name)).toBe("[PSTN site 1]");
  await page.keyboard.press("Control+Shift+Z");
  expect(await seen(name)).toBe("Amsterdam|");
  await page.keyboard.press("Control+Z");
  await page.keyboard.press("Control+Z");
  await expect(studio.outline.getByRole("treeitem", { name: /^PSTN site 1/ })).toHaveCount(0);
  // Beyond the field nothing is lost of what was typed there.
  await page.keyboard.press("Control+Y");
  await expect(studio.outline.getByRole("treeitem", { name: /^PSTN site 1/ })).toBeVisible();
  await page.keyboard.press("Control+Y");
  await expect(studio.outline.getByRole("treeitem", { name: /^Amsterdam/ })).toBeVisible();
});

test("undo in a field goes word by word, with the caret where the change was", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.select(/^Seattle/);
  const city = studio.field("City");
  await city.fill("");
  await page.keyboard.type("Port of Seattle");
  for (const key of ["Home", "Delete", "p", "End", "Backspace", "Backspace"]) await page.keyboard.press(key);
  expect(await seen(city)).toBe("port of Seatt|");
  for (const before of ["port of Seattle|", "|ort of Seattle", "|Port of Seattle", "Port of|", "Port|", "|"]) {
    await page.keyboard.press("Control+Z");
    expect(await seen(city)).toBe(before);
  }
  for (const after of ["Port|", "Port of|"]) {
    await page.keyboard.press("Control+Y");
    expect(await seen(city)).toBe(after);
  }
  await page.keyboard.type("!");
  await page.keyboard.press("Control+Y");
  expect(await seen(city)).toBe("Port of!|");
  await expect(page.getByRole("button", { name: "Undo: Change City of Seattle" })).toBeEnabled();
});

test("what is composed stays as it is until it is written, and the browser's own undo loses nothing", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.select(/^Seattle/);
  const city = studio.field("City");
  await city.fill("");
  const input = await page.context().newCDPSession(page);
  await page.keyboard.type("at ");
  await input.send("Input.imeSetComposition", { text: "とう", selectionStart: 2, selectionEnd: 2 });
  await page.keyboard.press("Control+Z");
  await expect(city).toHaveValue("at とう");
  await input.send("Input.insertText", { text: "東京" });
  expect(await seen(city)).toBe("at 東京|");
  await page.keyboard.press("Control+Z");
  expect(await seen(city)).toBe("at |");
  await page.keyboard.type("x y");

  // What the browser's menu asks for is the same undo.
  await input.send("Input.dispatchKeyEvent", { type: "rawKeyDown", key: "F13", commands: ["undo"] });
  expect(await seen(city)).toBe("at x|");
  await page.keyboard.press("Control+Y");
  expect(await seen(city)).toBe("at x y|");
  await page.keyboard.type("z");

  // What a browser does unasked is a change like others.
  await page.evaluate(() => document.execCommand("undo"));
  await expect(city).not.toHaveValue("at x yz");
  for (const before of ["at x yz|", "at x y|", "at x|", "at |", "at|", "|", "[Seattle]"]) {
    await page.keyboard.press("Control+Z");
    expect(await seen(city)).toBe(before);
  }
  await expect(page.getByRole("button", { name: "Undo", exact: true })).toBeDisabled();
});

test("undo in an answer of the interview takes back what was typed there whole, and nothing else", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open();
  await page.getByRole("button", { name: /^Answer a short interview/ }).click();
  const domains = page.getByRole("dialog", { name: "Interview" }).getByLabel("SIP domains", { exact: true });
  await domains.focus();
  await page.keyboard.type("contoso.com, fabrikam.com");
  for (const before of ["contoso.com,|", "|", "|"]) {
    await page.keyboard.press("Control+Z");
    expect(await seen(domains)).toBe(before);
  }
  await page.keyboard.press("Control+Y");
  expect(await seen(domains)).toBe("contoso.com,|");
  await expect(page.getByRole("button", { name: "Undo", exact: true })).toBeDisabled();
});

test("undo takes back a figure whose thousands are set apart as one, and redo gives it back", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.select(/^Seattle/);
  const calls = studio.field("Concurrent calls needed");
  await calls.click();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("1,200");
  await page.keyboard.press("Control+Z");
  await expect(calls).toHaveValue("900");
  await page.keyboard.press("Control+Y");
  expect(await seen(calls)).toBe("1,200|");
  await page.keyboard.press("Tab");
  await expect(calls).toHaveValue("1200");
  await page.getByRole("button", { name: "Undo: Change Concurrent calls needed of Seattle" }).click();
  await expect(calls).toHaveValue("900");
});

test("undo while a note is written where it stands goes word by word, though the note grows with its text", async ({ page }) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.add("Note");
  const field = studio.canvas.getByRole("textbox");
  await expect(field).toBeFocused();
  await page.keyboard.type("Ask the carrier");
  await page.keyboard.press("Enter");
  await page.keyboard.type("about a second trunk and when it comes");
  await page.keyboard.press("Control+Z");
  expect(await seen(field)).toBe("Ask the carrier\nabout a second trunk and when it|");
  for (let word = 0; word < 6; word += 1) await page.keyboard.press("Control+Z");
  expect(await seen(field)).toBe("Ask the carrier\nabout|");
  await page.keyboard.press("Control+Z");
  expect(await seen(field)).toBe("Ask the carrier|");
  await page.keyboard.press("Control+Shift+Z");
  expect(await seen(field)).toBe("Ask the carrier\nabout|");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Undo: Write note “Ask the carrier”" })).toBeEnabled();
});
