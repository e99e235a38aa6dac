import { boxOf, whenStill } from "./support/still.ts";
import { StudioPage } from "./support/studio.ts";
import { expect, test } from "./support/test.ts";

test("nothing of the drawing is painted over what stands around it, however the view is moved", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const studio = new StudioPage(page);
  const { canvas } = studio;
  await studio.open("thirty-sites");
  await expect(canvas.getByRole("group", { name: /^PSTN site/ }).first()).toBeVisible();
  const place = await boxOf(canvas);
  const window = page.viewportSize();
  if (!window) throw new Error("There is no window.");
  const [right, bottom] = [place.x + place.width, place.y + place.height];
  const clips = [
    { x: 0, y: 0, width: window.width, height: place.y },
    { x: 0, y: place.y, width: place.x, height: window.height - place.y },
    { x: right, y: place.y, width: window.width - right, height: window.height - place.y },
    { x: place.x, y: bottom, width: place.width, height: window.height - bottom },
  ];
  const around = async () => {
    const pictures: string[] = [];
    for (const clip of clips) pictures.push((await page.screenshot({ clip })).toString("base64"));
    return pictures;
  };
  // What is worked out in quiet moments has come.
  const before = await whenStill(page, around);
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
  for (const [across, down] of [
    [700, 500],
    [-300, -200],
    [200, 100],
  ] as const) {
    await after(() => page.mouse.wheel(across, down));
    const now = await around();
    expect(now.map((picture, nth) => picture === before[nth])).toEqual(clips.map(() => true));
  }
});
