import { StudioPage } from "./support/studio.ts";
import { expect, test } from "./support/test.ts";

test("nothing of the drawing is painted over the tabs below it, however the view is moved", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const studio = new StudioPage(page);
  const { canvas } = studio;
  await studio.open("thirty-sites");
  await expect(canvas.getByRole("group", { name: /^PSTN site/ }).first()).toBeVisible();
  const tabs = await page.getByRole("tablist").boundingBox();
  const place = await canvas.boundingBox();
  if (!tabs || !place) throw new Error("Neither is drawn.");
  // With what stands beside the tabs, over which pieces of the drawing lay as well.
  const clip = { ...tabs, x: place.x, width: place.width - 120 };
  const before = await page.screenshot({ clip });
  const drawing = canvas.locator(".react-flow__viewport");
  const viewNow = () => drawing.evaluate((one) => getComputedStyle(one).transform);
  const after = async (move: () => Promise<void>) => {
    const view = await viewNow();
    await move();
    await expect.poll(viewNow).not.toBe(view);
    // At rest it is a layer no more, which is when the pieces stayed.
    await expect(canvas.locator(".panning")).toHaveCount(0);
  };
  for (let step = 0; step < 5; step += 1) await after(() => page.getByRole("button", { name: "Zoom in" }).click());
  await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2);
  for (const [right, down] of [
    [700, 500],
    [-300, -200],
    [200, 100],
  ] as const) {
    await after(() => page.mouse.wheel(right, down));
    expect((await page.screenshot({ clip })).equals(before)).toBe(true);
  }
});
