import { describe, expect, it } from "vitest";
import { barPlace, isNarrow } from "./selectionBarPlace.ts";

const WINDOW = { width: 740, height: 480 };
const LIFE_SIZE = { x: 0, y: 0, zoom: 1 };

describe("barPlace", () => {
  it("is above where nothing is drawn", () => {
    expect(barPlace([{ x: 20, y: 60, width: 700, height: 400 }], LIFE_SIZE, WINDOW)).toBe("top");
  });
  it("is at the side of what is high", () => {
    expect(barPlace([{ x: 160, y: 20, width: 420, height: 440 }], LIFE_SIZE, WINDOW)).toBe("side");
  });
  it("never reaches out of a canvas that is too low for it upright", () => {
    expect(barPlace([{ x: 160, y: 20, width: 420, height: 140 }], LIFE_SIZE, { width: 740, height: 180 })).not.toBe("side");
  });
  it("is beside a cloud in the middle, above what is wide", () => {
    const wide = { x: 20, y: 110, width: 700, height: 350 };
    expect(barPlace([wide, { x: 278, y: 20, width: 158, height: 50 }], LIFE_SIZE, WINDOW)).toBe("corner");
  });
  it("is below what fills the upper part", () => {
    expect(barPlace([{ x: -50, y: -20, width: 900, height: 400 }], LIFE_SIZE, WINDOW)).toBe("bottom");
  });
  it("is above where it covers something anyway", () => {
    expect(barPlace([{ x: -50, y: -20, width: 900, height: 900 }], LIFE_SIZE, WINDOW)).toBe("top");
  });
  it("goes by what is seen", () => {
    expect(barPlace([{ x: 160, y: 20, width: 420, height: 440 }], { x: 0, y: 80, zoom: 0.5 }, WINDOW)).toBe("top");
  });
  it("is above in a narrow canvas whose middle is free there", () => {
    const beside = [
      { x: 0, y: 0, width: 40, height: 400 },
      { x: 380, y: 0, width: 40, height: 400 },
    ];
    const narrow = { width: 420, height: 480 };
    expect([isNarrow(narrow.width), isNarrow(WINDOW.width)]).toEqual([true, false]);
    expect(barPlace(beside, LIFE_SIZE, narrow)).toBe("top");
  });
});
