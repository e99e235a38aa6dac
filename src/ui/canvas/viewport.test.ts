import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxInView, dotGap, fitting, isFar, onScreen, revealing, STROKE_STEP, sees, strokeScale } from "./viewport.ts";

const WINDOW = { width: 900, height: 580 };
const MARGINS = { side: 24, bottom: 24 };
const BOX = fc.record({
  x: fc.integer({ min: -5000, max: 5000 }),
  y: fc.integer({ min: -5000, max: 5000 }),
  width: fc.integer({ min: 40, max: 9000 }),
  height: fc.integer({ min: 40, max: 9000 }),
});
const VIEW = fc.record({
  x: fc.integer({ min: -2000, max: 2000 }),
  y: fc.integer({ min: -2000, max: 2000 }),
  zoom: fc.double({ min: 0.05, max: 2, noNaN: true }),
});

/** Leaves room for the arithmetic of floating point. */
const SLACK = 1e-6;
/** Leaves room for whole pixels. */
const PIXEL = 0.5 + SLACK;

describe("the view of the canvas", () => {
  it("fits any box into the window, never larger than life", () => {
    fc.assert(
      fc.property(BOX, (box) => {
        const view = fitting(box, WINDOW, MARGINS);
        const shown = onScreen(view, box);
        expect(view.zoom).toBeLessThanOrEqual(1);
        expect(shown.x).toBeGreaterThanOrEqual(24 - PIXEL);
        expect(shown.x + shown.width).toBeLessThanOrEqual(900 - 24 + PIXEL);
        expect(shown.y).toBeGreaterThanOrEqual(24 - PIXEL);
        expect(shown.y + shown.height).toBeLessThanOrEqual(580 - 24 + PIXEL);
      }),
    );
  });

  it("reveals any box whole, and leaves the view alone where the box is seen", () => {
    fc.assert(
      fc.property(VIEW, BOX, (view, box) => {
        const revealed = revealing(view, box, WINDOW, MARGINS);
        const shown = onScreen(revealed, box);
        expect(shown.x).toBeGreaterThanOrEqual(24 - PIXEL);
        expect(shown.y + shown.height).toBeLessThanOrEqual(580 - 24 + PIXEL);
        if (revealed !== view) expect(revealed.zoom === view.zoom || revealed.zoom <= Math.min(view.zoom, 1)).toBe(true);
      }),
    );
    const view = { x: 0, y: 0, zoom: 1 };
    expect(revealing(view, { x: 100, y: 100, width: 50, height: 50 }, WINDOW, MARGINS)).toBe(view);
  });

  it("pans no further than it takes", () => {
    const view = { x: 0, y: 0, zoom: 1 };
    expect(revealing(view, { x: 880, y: 100, width: 100, height: 50 }, WINDOW, MARGINS)).toEqual({ x: -104, y: 0, zoom: 1 });
  });

  it("tells what is seen whole from what is cut", () => {
    const view = { x: 0, y: 0, zoom: 1 };
    expect(sees(view, { x: 0, y: 0, width: 900, height: 580 }, WINDOW)).toBe(true);
    expect(sees(view, { x: -1, y: 0, width: 50, height: 50 }, WINDOW)).toBe(false);
  });

  it("has one zoom for becoming far and another for coming near again", () => {
    expect(isFar(0.32, false)).toBe(false);
    expect(isFar(0.32, true)).toBe(true);
  });

  it("draws strokes about as thick as they are meant from any distance", () => {
    for (const zoom of [0.04, 0.05, 0.1, 0.29, 0.5, 0.69, 0.99]) {
      expect(strokeScale(zoom) * zoom).toBeGreaterThan(0.999 / STROKE_STEP);
      expect(strokeScale(zoom) * zoom).toBeLessThanOrEqual(1);
    }
    expect(strokeScale(1)).toBe(1);
  });

  it("draws the dots on the grid or on a part of it, never so dense that they are a grey", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 2, noNaN: true }), (zoom) => {
        const gap = dotGap(zoom);
        const onGrid = Math.log2(gap / (20 * zoom));
        expect(gap).toBeGreaterThanOrEqual(16 - SLACK);
        expect(Math.abs(onGrid - Math.round(onGrid))).toBeLessThan(SLACK);
      }),
    );
  });

  it("has in view whatever is seen, and what a short move would show", () => {
    const view = { x: 0, y: 0, zoom: 1 };
    expect(boxInView(view, { x: 10, y: 10, width: 50, height: 50 }, WINDOW)).toBe(true);
    expect(boxInView(view, { x: -150, y: 10, width: 50, height: 50 }, WINDOW)).toBe(true);
    expect(boxInView(view, { x: -900, y: 10, width: 50, height: 50 }, WINDOW)).toBe(false);
    expect(boxInView(view, { x: 10, y: 1200, width: 50, height: 50 }, WINDOW)).toBe(false);
  });
});
