import { describe, expect, it } from "vitest";
import { compareAddresses } from "./byAddress.ts";
import { holdsWords } from "./holdsWords.ts";

describe("the addresses of a table", () => {
  it("are in the order of their numbers, with nothing first and words last", () => {
    const cells = ["any", "10.0.0.10", null, "10.0.0.9", "Internet (all)"];
    expect(cells.toSorted(compareAddresses)).toEqual([null, "10.0.0.9", "10.0.0.10", "any", "Internet (all)"]);
  });
});

describe("the rows of a table", () => {
  const has = (text: string, typed: string) => holdsWords.filter(text, holdsWords.resolveFilterValue?.(typed), undefined as never, "");

  it("are found by every word that was typed, in whichever cell and case", () => {
    expect(has("host 10\n10.0.0.9\n50", "HOST 10.0.0")).toBe(true);
    expect(has("host 10\n10.0.0.9\n50", "host 500")).toBe(false);
  });

  it("are all found by spaces", () => {
    expect(has("host 10", "  ")).toBe(true);
  });
});
