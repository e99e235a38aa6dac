import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameParts } from "./nameParts.ts";

describe("the parts of a name", () => {
  it("keeps a short last word in one piece", () => {
    expect(nameParts("SEA-HOST12")).toEqual(["SEA-", "HOST12"]);
    expect(nameParts("Branch 014")).toEqual(["Branch ", "014"]);
    expect(nameParts("gw1_ams")).toEqual(["gw1_", "ams"]);
  });

  it("keeps the number at the end where there is no such word", () => {
    expect(nameParts("SEAHOST12")).toEqual(["SEAHOST", "12"]);
    expect(nameParts("SEA-CONNECTOR12")).toEqual(["SEA-CONNECTOR", "12"]);
  });

  it("leaves other names whole", () => {
    for (const name of ["Amsterdam", "", "2024", "-", "SEA-", "year 20242024242"]) expect(nameParts(name)).toEqual([name, ""]);
  });

  it("loses no letter, and never leaves the ending alone", () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const [beginning, ending] = nameParts(name);
        expect(beginning + ending).toBe(name);
        if (name !== "") expect(beginning).not.toBe("");
      }),
    );
  });
});
