import { describe, expect, it } from "vitest";
import { commonSize, fitName, nameSizes } from "./cardName.ts";

const CARD = { width: 500, height: 380 };

/** How large a name can be on the card, near, in percent of its width. */
const nameSize = (name: string) => nameSizes(fitName(name), CARD).near / 5;

describe("the size of a name on a card", () => {
  it("is the largest for names whose lines are short", () => {
    expect(nameSize("Lille")).toBeCloseTo(nameSize("Site 12"));
    expect(nameSize("Lille")).toBeCloseTo(nameSize(""));
    expect(nameSize("Frankfurt am Main")).toBeLessThan(nameSize("Lille"));
  });

  it("is smaller the longer the longest line must be, and never too small", () => {
    expect(nameSize("Frankfurt am Main")).toBeGreaterThan(nameSize("Thiruvananthapuram"));
    expect(nameSize("x".repeat(500))).toBe(8);
  });

  it("knows wide letters from narrow ones, so that no word is broken", () => {
    expect(nameSize("Warsaw am M")).toBeLessThan(nameSize("Brasil il i"));
  });

  it("is broken between words where the longer line is shortest", () => {
    expect(["Delft", " Mexico City ", "Frankfurt am Main", "Branch 014"].map((name) => fitName(name).lines)).toEqual([
      ["Delft", ""],
      ["Mexico", "City"],
      ["Frankfurt", "am Main"],
      ["Branch", "014"],
    ]);
  });
});

describe("the common size of names", () => {
  it("is one that all of them can have, where that is not much less than most could", () => {
    expect(commonSize([18, 18, 13.5, 18, 15])).toEqual([13.5, 13.5]);
    expect(commonSize([18])).toEqual([18, 18]);
  });

  it("leaves out the few that are far too long, which are all of one smaller size", () => {
    expect(commonSize([18, 18, 12.5, 18, 8, 18, 9])).toEqual([12.5, 8.125]);
    expect(commonSize([20, 10])).toEqual([20, 13]);
  });
});
