import type { Locator } from "@playwright/test";
import { StudioPage } from "./support/studio.ts";
import { expect, test } from "./support/test.ts";
import { zoomJustTo, zoomOf } from "./support/zoom.ts";

/** Words that are smaller on the screen, in pixels, cannot be read; an eighth is for what rounding takes. */
const READABLE = 9 - 1 / 8;

/** What is written on the canvas and smaller than can be read, as `size: words`. */
function unreadable(canvas: Locator): Promise<string[]> {
  return canvas.evaluate((root, readable) => {
    const drawing = root.querySelector(".react-flow__viewport");
    if (!drawing) return ["nothing is drawn"];
    const zoom = new DOMMatrix(getComputedStyle(drawing).transform).a;
    const found: string[] = [];
    const texts = document.createTreeWalker(drawing, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentElement;
      if (!element || element.closest(".sr-only") || !element.checkVisibility({ visibilityProperty: true })) continue;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * element.currentCSSZoom * zoom;
      if (size > 0 && size < readable) found.push(`${size.toFixed(1)}: ${text.textContent}`);
    }
    return found;
  }, READABLE);
}

/** Zooms step by step until it is so near or so far, and does something from each distance on the way. */
async function zoomTo(studio: StudioPage, aim: number, look = async () => {}): Promise<void> {
  const { page, canvas } = studio;
  const before = await zoomOf(canvas);
  const goesOut = before > aim;
  await look();
  await page.getByRole("button", { name: goesOut ? "Zoom out" : "Zoom in" }).click();
  await expect.poll(() => zoomOf(canvas)).not.toBe(before);
  const now = await zoomOf(canvas);
  if (goesOut ? now > aim : now < aim) await zoomTo(studio, aim, look);
}

const [NEAREST, FARTHEST] = [1.2, 0.025];

for (const fixture of ["with-problems", "fifteen-plus-one", "thirty-sites", "large"]) {
  for (const [way, start, end] of [
    ["nearer", FARTHEST, NEAREST],
    ["farther", NEAREST, FARTHEST],
  ] as const) {
    test(`whatever is written in the drawing of ${fixture} can be read from every distance on the way ${way}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      const studio = new StudioPage(page);
      await studio.open(fixture);
      await studio.add("Note");
      await page.getByRole("textbox", { name: /^Text of the note/ }).fill("Ask the carrier:\n– who owns the certificates of the SBC?");
      await page.keyboard.press("Control+Enter");
      await expect(studio.canvas.getByRole("group", { name: /^PSTN site/ }).first()).toBeVisible();
      await zoomJustTo(studio, start);
      await zoomTo(studio, end, () => expect.poll(() => unreadable(studio.canvas)).toEqual([]));
    });
  }
}

test("the names on all cards are of one size", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ reducedMotion: "reduce" });
  const studio = new StudioPage(page);
  await studio.open("branches");
  const sizes = () =>
    Promise.all(
      ["Boston", "Mexico", "Oslo", "Sydney"].map((name) =>
        studio.canvas
          .getByRole("group", { name: new RegExp(`^PSTN site ${name}`) })
          .getByText(name)
          .first()
          .evaluate((one) => getComputedStyle(one).fontSize),
      ),
    );
  await expect.poll(async () => new Set(await sizes()).size).toBe(1);
});

for (const [width, height] of [
  [1280, 800],
  [1024, 768],
] as const) {
  test(`of two hundred sites the number of each is seen with ${width} pixels of width, and of what stands before it nothing or all`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: "reduce" });
    const studio = new StudioPage(page);
    await studio.open("large");
    const card = studio.canvas.getByRole("group", { name: "PSTN site Branch 117" });
    const part = (text: string) => card.getByText(text, { exact: true });
    await expect.poll(() => part("117").evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize))).toBeGreaterThan(0);
    for (const text of ["Branch", "117"])
      expect(await part(text).evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
  });
}

test("what is written on a card stays within it, however narrow the card is", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const studio = new StudioPage(page);
  await studio.open();
  await studio.add("PSTN site");
  await page.getByLabel("how many").fill("120");
  await studio.add("Appliance, Normal");
  await page.getByRole("button", { name: "Fit everything into view" }).click();
  const card = studio.canvas.getByRole("group", { name: "PSTN site PSTN site 1" });
  const outside = () =>
    card.evaluate((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      const parts = [...one.querySelectorAll("span")]
        .filter((part) => part.checkVisibility())
        .map((part) => [part.textContent, part.getBoundingClientRect()] as const);
      return parts.filter(([, box]) => box.left < left || box.right > right || box.top < top || box.bottom > bottom).map(([text]) => text);
    });
  await expect(studio.canvas.getByRole("group", { name: /^Appliance/ })).toHaveCount(0);
  await expect.poll(outside).toEqual([]);
});

test("far out Office 365 and the PSTN hold their words on one line each, or are not drawn, and no letter on a card is cut off below", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const studio = new StudioPage(page);
  await studio.open("fifteen-plus-one");
  /** How the words lie in what is drawn around them, and whether the name on the card is cut off below. */
  const wrong = () =>
    studio.canvas.evaluate((root) => {
      const found: string[] = [];
      for (const pill of root.querySelectorAll(".cloud-name")) {
        const words = pill.querySelector("span");
        const [around, within] = [pill.getBoundingClientRect(), words?.getBoundingClientRect()];
        if (!within || (around.height > 0 && within.height === 0)) found.push("an empty one");
        else if (within.width > around.width || within.height > around.height) found.push(`${words?.textContent} stands out`);
      }
      for (const name of root.querySelectorAll(".card-name > *")) if (getComputedStyle(name).overflowY !== "visible") found.push("cut off");
      return found;
    });
  await zoomTo(studio, 0.29);
  await expect(studio.canvas.getByText("Office 365")).toBeVisible();
  await zoomTo(studio, 0.025, () => expect.poll(wrong).toEqual([]));
});

test("the field for a gateway's name shows the whole of a usual one from where the whole drawing is seen", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ reducedMotion: "reduce" });
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  await studio.canvas.getByRole("group", { name: /^Gateway sbc1.* in Seattle/ }).click();
  await page.keyboard.press("F2");
  const field = studio.canvas.getByRole("textbox", { name: /^New name of/ });
  await expect(field).toHaveValue("sbc1.sea.example.net");
  await expect.poll(() => field.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
});

test("each number of a VM stands nearer to its own role than to the next, also with three digits", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const studio = new StudioPage(page);
  await studio.open("fifteen-plus-one");
  const host = studio.canvas.getByRole("group", { name: /^Appliance CHI-HOST16/ });
  for (const zoom of [0.68, 0.75, 0.82, 0.87]) {
    await zoomJustTo(studio, zoom);
    /** From each role to its number, and from the number to the role beside it. */
    const gaps = await host.evaluate((one) => {
      const roles = [...one.querySelectorAll("span")];
      const boxOf = (part: Element | null | undefined) => part?.getBoundingClientRect() ?? new DOMRect();
      const [first, second] = ["MED", "EDGE"].map((role) => roles.find((span) => span.textContent === role));
      const number = boxOf(first?.nextElementSibling);
      return { before: number.left - boxOf(first).right, after: boxOf(second).left - number.right };
    });
    expect(gaps.before, `at ${zoom}`).toBeGreaterThan(2);
    expect(gaps.after, `at ${zoom}`).toBeGreaterThan(1.5 * gaps.before);
  }
});

test("the firewalls have names as far as the zones have", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  for (const zoom of [0.6, 0.47, 0.39]) {
    await zoomJustTo(studio, zoom);
    const site = studio.canvas.getByRole("group", { name: "PSTN site Seattle" });
    await expect(site.getByText(/firewall$/).filter({ visible: true }), `at ${zoom}`).not.toHaveCount(0);
    await expect(site.getByText("Perimeter"), `at ${zoom}`).toBeVisible();
  }
});
