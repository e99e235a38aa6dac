import { describe, expect, it } from "vitest";
import { twoSites } from "../../fixtures/twoSites.ts";
import { framesOf } from "./deployment.ts";

const {
  deployment: { sites },
  layout,
} = twoSites();
const [seattle] = sites;
const widthIn = (changed: typeof layout) => framesOf(sites, changed)[0]?.width ?? 0;

describe("the frames of sites", () => {
  it("follow what is moved in a site, and what its size is, there and back", () => {
    const [id, host] = [seattle?.id ?? "", seattle?.appliances[0]?.id ?? ""];
    const before = widthIn(layout);
    const moved = { ...layout, positions: { ...layout.positions, [host]: { x: 2000, y: 0 } } };
    expect(widthIn(moved)).toBeGreaterThan(before);
    expect(widthIn(layout)).toBe(before);
    const enlarged = { ...layout, sizes: { [id]: { width: 3000, height: 1000 } } };
    expect(widthIn(enlarged)).toBeGreaterThan(before);
    expect(widthIn(layout)).toBe(before);
  });

  it("stay the same objects where nothing in a site was moved", () => {
    const [one] = framesOf(sites, layout);
    expect(framesOf(sites, { ...layout, positions: { ...layout.positions, [seattle?.id ?? ""]: { x: 500, y: 0 } } })[0]).toBe(one);
  });
});
