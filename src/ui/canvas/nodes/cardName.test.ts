import { describe, expect, it } from "vitest";
import { fitName } from "./cardName.ts";

const nameSize = (name: string) => fitName(name).size;

describe("the size of a name on a card", () => {
  it("is the largest for names whose lines are short", () => {
    expect(nameSize("Lille")).toBe(25);
    expect(nameSize("Site 12")).toBe(25);
    expect(nameSize("")).toBe(25);
  });

  it("is smaller the longer the longest line must be, and never too small", () => {
    expect(nameSize("Frankfurt am Main")).toBeGreaterThan(nameSize("Thiruvananthapuram"));
    expect(nameSize("x".repeat(500))).toBe(8);
  });

  it("knows wide letters from narrow ones, so that no word is broken", () => {
    expect(nameSize("Warsaw")).toBeLessThan(nameSize("Brasil"));
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
