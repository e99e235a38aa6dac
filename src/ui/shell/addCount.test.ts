import { describe, expect, it } from "vitest";
import { addCountOf } from "./addCount.ts";

describe("how many are added next", () => {
  it("is what was written, and one where nothing was", () => {
    expect(["1", "7", "200", "", "-"].map(addCountOf)).toEqual([1, 7, 200, 1, 1].map((count) => ({ count })));
  });

  it("says why it is another number", () => {
    expect(addCountOf("500")).toEqual({ count: 200, sentence: "500 are too many to add at once: 200 are added next." });
    expect(addCountOf("2.5")).toEqual({ count: 2, sentence: "2.5 is no whole number: 2 are added next." });
    expect(addCountOf("0")).toEqual({ count: 1, sentence: "0 is too few to add: 1 is added next." });
    expect(addCountOf("-3")).toEqual({ count: 1, sentence: "-3 is too few to add: 1 is added next." });
  });
});
