import { describe, expect, it } from "vitest";
import { parseCount, parsePort, withoutSeparators } from "./port.ts";
import { parsePrefixLength } from "./subnet.ts";

describe("numbers mean the same with leading zeros as without:", () => {
  it.each([
    ["24", 24],
    ["024", 24],
    ["0", 0],
    ["000032", 32],
    ["33", undefined],
    ["1e1", undefined],
    ["-1", undefined],
    ["+1", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("prefix length %j", (text, meant) => {
    expect(parsePrefixLength(text)).toBe(meant);
  });

  it.each([
    ["5060", 5060],
    ["05060", 5060],
    [" 1 ", 1],
    ["0", undefined],
    ["65536", undefined],
    ["0x1", undefined],
  ])("port %j", (text, meant) => {
    expect(parsePort(text)).toBe(meant);
  });

  it.each([
    ["0", 0],
    ["00123456789", 123_456_789],
    ["1234567890", undefined],
    ["1.0", undefined],
  ])("count %j", (text, meant) => {
    expect(parseCount(text)).toBe(meant);
  });
});

describe("withoutSeparators", () => {
  it("takes out what sets thousands apart, and nothing else", () => {
    expect(["1,200", "1 200", "1,234,567", "1,20", "1.200", ",200", "many"].map(withoutSeparators)).toEqual([
      "1200",
      "1200",
      "1234567",
      "1,20",
      "1.200",
      ",200",
      "many",
    ]);
  });
});
