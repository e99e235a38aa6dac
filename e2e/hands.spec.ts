import type { CDPSession, Locator, Page } from "@playwright/test";
import { boxNow, boxOf } from "./support/still.ts";
import { StudioPage } from "./support/studio.ts";
import { expect, test } from "./support/test.ts";

const site = (page: Page, name: string) => page.getByRole("group", { name: `PSTN site ${name}`, exact: true });

/** The zoom that is shown, in percent. */
async function zoomOf(studio: StudioPage): Promise<number> {
  return Number.parseInt((await studio.page.getByRole("group", { name: "Zoom" }).textContent()) ?? "", 10);
}

/** How far a site has come since it stood at a box. */
async function shiftOf(one: Locator, { x, y }: { x: number; y: number }) {
  const now = await boxNow(one);
  return { x: Math.round(now.x - x), y: Math.round(now.y - y) };
}

const undo = (page: Page) => page.getByRole("button", { name: "Undo", exact: true });

test("the view goes with two fingers of a trackpad, with the middle button, and with any drag while the space bar is held", async ({
  page,
}) => {
  const studio = new StudioPage(page);
  await studio.open("two-sites");
  const seattle = site(page, "Seattle");
  const start = await boxOf(seattle);
  const zoom = await zoomOf(studio);
  await page.mouse.move(start.x + 200, start.y + 15);

  await page.mouse.wheel(30, 50);
  await expect.poll(() => shiftOf(seattle, start)).toEqual({ x: -30, y: -50 });
  expect(await zoomOf(studio)).toBe(zoom);
  await page.mouse.wheel(-30, -50);
  await expect.poll(() => shiftOf(seattle, start)).toEqual({ x: 0, y: 0 });

  const drag = async (button: "left" | "middle") => {
    await page.mouse.down({ button });
    await page.mouse.move(start.x + 220, start.y + 30, { steps: 3 });
    await page.mouse.move(start.x + 260, start.y + 55, { steps: 3 });
    await page.mouse.up({ button });
  };
  await drag("middle");
  await expect.poll(() => shiftOf(seattle, start)).toEqual({ x: 60, y: 40 });

  await page.mouse.move(start.x + 200, start.y + 15);
  await studio.canvas.getByRole("application").focus();
  await page.keyboard.down("Space");
  await drag("left");
  await page.keyboard.up("Space");
  await expect.poll(() => shiftOf(seattle, start)).toEqual({ x: 120, y: 80 });
  // The view went, and nothing in the design.
  await expect(undo(page)).toBeDisabled();

  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -200);
  await page.keyboard.up("Control");
  await expect.poll(() => zoomOf(studio)).toBeGreaterThan(zoom);
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 1180, height: 820 } });

  type Point = { x: number; y: number };

  const touch = (session: CDPSession, type: "touchStart" | "touchMove" | "touchEnd", touchPoints: readonly Point[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: touchPoints.map((point, id) => ({ ...point, id })) });

  /** Puts fingers down, moves them from one place to another, and lifts them. */
  async function move(session: CDPSession, from: readonly Point[], to: readonly Point[]): Promise<void> {
    await touch(session, "touchStart", from);
    for (let step = 1; step <= 8; step += 1) {
      const between = (start: number, end: number) => start + ((end - start) * step) / 8;
      const points = from.map((point, index) => ({ x: between(point.x, to[index]?.x ?? 0), y: between(point.y, to[index]?.y ?? 0) }));
      await touch(session, "touchMove", points);
    }
    await touch(session, "touchEnd", []);
  }

  test("a finger moves the view, two zoom it, a tap selects, what is selected is dragged, and a long press opens the menu, which selects several", async ({
    page,
  }) => {
    const studio = new StudioPage(page);
    await studio.open("two-sites");
    const session = await page.context().newCDPSession(page);
    const seattle = site(page, "Seattle");
    const start = await boxOf(seattle);
    const at = (x: number, y: number) => ({ x: start.x + x, y: start.y + y });

    await move(session, [at(80, 12)], [at(120, 42)]);
    await expect.poll(async () => (await shiftOf(seattle, start)).y).toBeGreaterThan(20);
    await expect(undo(page)).toBeDisabled();

    const zoom = await zoomOf(studio);
    await move(session, [at(80, 100), at(130, 100)], [at(30, 100), at(180, 100)]);
    await expect.poll(() => zoomOf(studio)).toBeGreaterThan(2 * zoom);
    await expect(undo(page)).toBeDisabled();
    await page.getByRole("button", { name: "Fit everything into view" }).tap();
    await expect.poll(() => zoomOf(studio)).toBe(zoom);

    await seattle.tap({ position: { x: 100, y: 12 } });
    await expect(studio.inspector.getByRole("heading", { name: "Seattle" })).toBeVisible();
    const tapped = await boxOf(seattle);
    await move(session, [{ x: tapped.x + 100, y: tapped.y + 12 }], [{ x: tapped.x + 100, y: tapped.y + 92 }]);
    await expect(page.getByRole("button", { name: "Undo: Place Seattle" })).toBeEnabled();

    const amsterdam = await boxOf(site(page, "Amsterdam"));
    const finger = { x: amsterdam.x + 60, y: amsterdam.y + 12 };
    const menu = page.getByRole("menu", { name: "What can be done here" });
    const pressLong = async () => {
      await touch(session, "touchStart", [finger]);
      // A press becomes a long one by nothing but time.
      const held = await page.evaluate(() => performance.now());
      await expect.poll(() => page.evaluate(() => performance.now())).toBeGreaterThan(held + 700);
      await touch(session, "touchEnd", []);
      await expect(menu).toBeVisible();
    };
    await pressLong();
    await expect(studio.inspector.getByRole("heading", { name: "Amsterdam" })).toBeVisible();
    await menu.getByRole("menuitem", { name: "Rename" }).tap();
    await expect(page.getByRole("textbox", { name: /Amsterdam/ })).toBeFocused();
    await page.keyboard.press("Escape");

    await seattle.tap({ position: { x: 100, y: 12 } });
    await pressLong();
    await menu.getByRole("menuitem", { name: "Add to the selection" }).tap();
    await expect(page.getByRole("toolbar", { name: "Selection" })).toContainText("2 selected");
  });
});
