import { describe, expect, it } from "vitest";
import { mapFor } from "./mapPlace.ts";

const VIEW = { x: 0, y: 0, zoom: 1 };
const WINDOW = { width: 740, height: 480 };
const NOTHING = { drawn: [], selected: undefined, several: false };
const FILLS = { x: -50, y: -50, width: 900, height: 600 };

describe("the map", () => {
  it("is the largest that covers nothing of the drawing", () => {
    expect(mapFor(NOTHING, VIEW, WINDOW)).toBe("large");
    expect(mapFor({ ...NOTHING, drawn: [{ x: 150, y: -200, width: 900, height: 900 }] }, VIEW, WINDOW)).toBe("small");
    expect(mapFor({ ...NOTHING, drawn: [{ x: 20, y: 0, width: 900, height: 360 }] }, VIEW, WINDOW)).toBe("low");
  });

  it("stands beside the zoom bar where the drawing fills the canvas, unless that is where something selected is", () => {
    expect(mapFor({ ...NOTHING, drawn: [FILLS] }, VIEW, WINDOW)).toBe("low");
    expect(mapFor({ ...NOTHING, drawn: [FILLS], selected: FILLS }, VIEW, WINDOW)).toBeUndefined();
    expect(mapFor({ ...NOTHING, drawn: [FILLS], selected: { x: 300, y: 0, width: 100, height: 480 } }, VIEW, WINDOW)).toBe("low");
  });

  it("leaves that place to the bar of several things, and covers none of them", () => {
    const selected = { x: 150, y: 200, width: 200, height: 250 };
    expect(mapFor({ drawn: [FILLS], selected, several: true }, VIEW, WINDOW)).toBe("small");
    expect(mapFor({ drawn: [FILLS], selected: FILLS, several: true }, VIEW, WINDOW)).toBeUndefined();
  });

  it("is not there on a small canvas", () => {
    expect(mapFor(NOTHING, VIEW, { width: 740, height: 200 })).toBeUndefined();
    expect(mapFor(NOTHING, VIEW, { width: 500, height: 270 })).toBe("small");
  });
});
