import type { Page } from "@playwright/test";
import { drawnOn, isWithin, type Thing } from "./support/drawn.ts";
import { StudioPage } from "./support/studio.ts";
import { expect, test } from "./support/test.ts";

/** Keeps count of what ever begins to move, from the first moment of the page. */
async function watchMotion(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    for (const event of ["transitionrun", "animationstart"]) {
      document.addEventListener(event, (at) => moved.push(`${at.type} of ${(at.target as Element).outerHTML.slice(0, 80)}`), true);
    }
  });
  return () =>
    page.evaluate(() => [
      ...(window as unknown as { moved: readonly string[] }).moved,
      ...document.getAnimations().map((one) => `${one.constructor.name}`),
    ]);
}

/** Notes every view that the canvas shows from now on; what it gives waits for the next ones and counts them once the canvas stands still. */
async function watchView(studio: StudioPage): Promise<() => Promise<number>> {
  const application = studio.canvas.getByRole("application");
  await application.evaluate((canvas) => {
    const viewport = canvas.querySelector<HTMLElement>(".react-flow__viewport");
    const views = new Set<string>();
    Object.assign(window, { views });
    if (viewport) new MutationObserver(() => views.add(viewport.style.transform)).observe(viewport, { attributeFilter: ["style"] });
  });
  const count = () => application.evaluate(() => (window as unknown as { views: Set<string> }).views.size);
  return async () => {
    await expect.poll(count).toBeGreaterThan(0);
    await drawnOn(studio);
    const all = await count();
    await application.evaluate(() => (window as unknown as { views: Set<string> }).views.clear());
    return all;
  };
}

test("who asked for less motion sees none: dialogs, menus, the dock and the outline are there at once, and every jump of the view is one", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const motion = await watchMotion(page);
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const site = (name: string) => studio.canvas.getByRole("group", { name: `PSTN site ${name}`, exact: true });
  await expect(site("Seattle")).toBeVisible();

  await test.step("menus and dialogs", async () => {
    await studio.menu("Export", /Everything as zip/);
    await expect(page.getByRole("dialog", { name: "Export everything" })).toContainText("README.txt");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Shift+?");
    await expect(page.getByRole("dialog", { name: "Keyboard and mouse" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    expect(await motion()).toEqual([]);
  });

  await test.step("the dock, its tabs, and the rows of the outline", async () => {
    await page.getByRole("button", { name: "Hide the dock" }).click();
    await page.getByRole("button", { name: "Show the dock" }).click();
    await studio.showTab("Capacity");
    await expect(studio.tabPanel().getByRole("row", { name: /Seattle/ })).toBeVisible();
    await studio.select(/^Amsterdam/);
    await page.keyboard.press("ArrowLeft");
    await expect(studio.outline.getByRole("treeitem", { name: /^AMS-HOST1/ })).toHaveCount(0);
    expect(await motion()).toEqual([]);
  });

  await test.step("the tabs that are not in view", async () => {
    const viewport = page.viewportSize();
    await page.setViewportSize({ width: 640, height: 900 });
    const dock = page.getByRole("region", { name: "Problems, facts and files" });
    const more = dock.locator("button[aria-hidden=true]");
    await expect(more).toBeVisible();
    // Where it glides, nothing of that has happened yet in the moment of the click.
    const scrolled = await more.evaluate((button: HTMLElement) => {
      button.click();
      return button.parentElement?.querySelector("[role=tablist]")?.scrollLeft;
    });
    expect(scrolled).toBeGreaterThan(0);
    if (viewport) await page.setViewportSize(viewport);
  });

  await test.step("jumps", async () => {
    const jumps = await watchView(studio);
    const canvas = async () => {
      const box = await studio.canvas.boundingBox();
      if (!box) throw new Error("The canvas is not drawn.");
      return box;
    };
    const seen = async (name: string) => {
      const { sites } = await drawnOn(studio);
      const found = sites.find((one: Thing) => one.name === `PSTN site ${name}`);
      if (!found) throw new Error(`${name} is not drawn.`);
      return found;
    };
    await page.getByRole("button", { name: "Zoom in" }).click();
    expect(await jumps()).toBe(1);
    // Amsterdam, which is selected, as large as it goes.
    await page.keyboard.press("Shift+2");
    expect(await jumps()).toBe(1);
    const near = await seen("Amsterdam");
    expect(isWithin(near, await canvas())).toBe(true);

    await page.keyboard.press("Control+K");
    await page.getByRole("combobox", { name: "Find or do" }).fill("Seattle");
    await expect(page.getByRole("option", { name: /^Seattle/, selected: true })).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(studio.inspector.getByRole("heading", { name: "Seattle" })).toBeVisible();
    await expect.poll(async () => isWithin(await seen("Seattle"), await canvas())).toBe(true);
    const found = await seen("Seattle");
    const { x, width } = await canvas();
    expect(Math.abs(found.x + found.width / 2 - x - width / 2)).toBeLessThan(2);
    // Into view as it is selected, then to the middle.
    expect(await jumps()).toBeLessThanOrEqual(2);

    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Fit everything into view" }).click();
    expect(await jumps()).toBe(1);
    for (const name of ["Seattle", "Amsterdam"]) expect(isWithin(await seen(name), await canvas())).toBe(true);
    expect(await motion()).toEqual([]);
  });
});
