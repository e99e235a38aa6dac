import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** A token's two values. */
const TOKENS = new Map(
  [...readFileSync("src/ui/theme/tokens.css", "utf8").matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name, light, dark]) => [name, { light, dark }],
  ),
);

type Theme = "light" | "dark";

function colourOf(token: string, theme: Theme): string {
  const value = TOKENS.get(token)?.[theme];
  if (value === undefined) throw new Error(`There is no token ${token}.`);
  return value;
}

/** How light a colour is, as WCAG 2 reckons it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
    const part = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string, theme: Theme): number {
  const [darker = 0, lighter = 0] = [one, other].map((token) => luminance(colourOf(token, theme))).sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** How light an edge of one pixel comes out that has only a part of it. */
function edgeSeen(edge: string, zoom: number, ground: string): number {
  return zoom * luminance(colourOf(edge, "dark")) + (1 - zoom) * luminance(colourOf(ground, "dark"));
}

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  it.each(["text", "text-second", "text-third", "accent", "good", "warning", "error", "external", "internal"])(
    "%s can be read on the page, on panels and on what is raised",
    (text) => {
      for (const surface of ["page", "panel", "raised", "canvas"]) expect(contrast(text, surface, theme)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each([
    ["warning", "warning-soft"],
    ["error", "error-soft"],
    ["accent", "accent-soft"],
    ["good", "good-soft"],
    ["on-accent", "accent"],
    ["on-error", "error"],
  ])("%s can be read on %s", (text, surface) => {
    expect(contrast(text, surface, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it("a field has an edge that is told from its ground", () => {
    expect(contrast("field-edge", "panel", theme)).toBeGreaterThanOrEqual(3);
  });
});

describe("in the dark theme, in which shadows are not seen", () => {
  it("what floats has a stronger edge than what lies below it", () => {
    for (const surface of ["panel", "raised"]) {
      expect(contrast("float-line", surface, "dark")).toBeGreaterThan(contrast("edge", surface, "dark"));
    }
  });

  it("a number of warnings stands on a disc that is told from a card", () => {
    expect(contrast("warning-soft", "raised", "dark")).toBeGreaterThan(1.4);
  });

  it.each([
    ["edge-shrunk", 0.75],
    ["edge-middle", 0.58],
  ])("%s is as strong at zoom %d as an edge is at 100 %%", (edge, zoom) => {
    const near = luminance(colourOf("edge", "dark"));
    expect(edgeSeen(edge, zoom, "panel")).toBeGreaterThanOrEqual(0.95 * near);
  });
});
