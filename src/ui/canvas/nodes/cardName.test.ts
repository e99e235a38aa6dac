import { describe, expect, it } from "vitest";
import { nameSize } from "./cardName.ts";

describe("the size of a name on a card", () => {
  it("is the largest for names whose lines are short", () => {
    expect(nameSize("Delft")).toBe(18);
    expect(nameSize("PSTN site 12")).toBe(18);
    expect(nameSize("")).toBe(18);
  });

  it("is smaller the longer the longest line must be, and never too small", () => {
    expect(nameSize("Frankfurt am Main")).toBeGreaterThan(nameSize("Thiruvananthapuram"));
    expect(nameSize("x".repeat(500))).toBe(8);
  });
});
