import { overlap } from "./support/drawn.ts";
import { type Box, boxOf } from "./support/still.ts";
import { StudioPage } from "./support/studio.ts";
import { expect, expectAccessible, test } from "./support/test.ts";

test("the bar of several selected things covers none of the drawing where the whole is seen", async ({ page }) => {
  const studio = new StudioPage(page);
  for (const [fixture, selected] of [
    ["two-sites", [/^SEA-HOST1/, /^SEA-HOST3/]],
    ["fifteen-plus-one", [/^CHI-HOST1$/, /^CHI-HOST16/]],
    ["large", [/^Branch 001/, /^Branch 005/]],
  ] as const) {
    await studio.open(fixture);
    await studio.select(selected[0]);
    await studio.outline.getByRole("treeitem", { name: selected[1] }).click({ modifiers: ["Shift"] });
    const bar = page.getByRole("toolbar", { name: "Selection" });
    await expect(bar).toBeVisible();
    const drawn = await page
      .locator(".react-flow__node")
      .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().toJSON() as Box));
    expect(drawn.length).toBeGreaterThan(2);
    const place = await boxOf(bar);
    expect(drawn.filter((box) => overlap(place, box))).toEqual([]);
  }
});

test("beside what leaves no room above, the bar of several selected things is upright, and what puts them in order is in its menu", async ({
  page,
}) => {
  const studio = new StudioPage(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await studio.open("fifteen-plus-one");
  await studio.select(/^CHI-HOST1$/);
  await studio.outline.getByRole("treeitem", { name: /^CHI-HOST16/ }).click({ modifiers: ["Shift"] });
  const bar = page.getByRole("toolbar", { name: "Selection" });
  await expect(bar).toHaveText(/16\s*selected/);
  const { width, height } = await boxOf(bar);
  expect(height).toBeGreaterThan(width);
  // One button below the other.
  const lefts = await bar.getByRole("button").evaluateAll((buttons) => buttons.map((one) => one.getBoundingClientRect()));
  expect(new Set(lefts.map(({ left, width }) => Math.round(left + width / 2))).size).toBe(1);
  await expectAccessible(page);
  await bar.getByRole("button", { name: "Align and distribute" }).click();
  await page.getByRole("menu", { name: "Align and distribute" }).getByRole("menuitem", { name: "Align left edges" }).click();
  await expect(page.getByRole("button", { name: /^Undo: Align 16 appliances at their left edges/ })).toBeEnabled();
});
