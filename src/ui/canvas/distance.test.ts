import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DISTANCES, distanceOf, LEAST_ON_CARDS, READABLE } from "./distance.ts";
import { isFar, MAX_ZOOM, MIN_ZOOM, strokeScale } from "./viewport.ts";

const ZOOM = fc.double({ min: MIN_ZOOM, max: MAX_ZOOM, noNaN: true });

describe("the distance from which one looks", () => {
  it("sets the least words so large that they can be read, wherever they are drawn", () => {
    fc.assert(
      fc.property(ZOOM, (zoom) => {
        if (!isFar(zoom, false)) expect(distanceOf(zoom).least * zoom).toBeGreaterThanOrEqual(READABLE);
      }),
    );
  });

  it("draws no line of less than a pixel of the screen", () => {
    fc.assert(
      fc.property(ZOOM, (zoom) => {
        if (!isFar(zoom, false)) expect(distanceOf(zoom).hairline * zoom).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it("sets the least words on cards likewise, and not much larger", () => {
    fc.assert(
      fc.property(ZOOM, (zoom) => {
        const seen = LEAST_ON_CARDS * strokeScale(zoom) * zoom;
        if (zoom <= 1) expect(seen).toBeGreaterThanOrEqual(READABLE);
        if (zoom <= 1) expect(seen).toBeLessThan(READABLE * 1.1);
      }),
    );
  });

  it("goes from near to far, each with all that is said of those before it but the nearest", () => {
    const froms = DISTANCES.map(({ from }) => from);
    expect(froms).toEqual(froms.toSorted((one, other) => other - one));
    expect(distanceOf(2).className).toBe("");
    expect(distanceOf(0.31).className.split(" ")).toEqual(["middle", "faint", "dim"]);
    expect(distanceOf(MIN_ZOOM)).toBe(distanceOf(0.31));
  });
});
