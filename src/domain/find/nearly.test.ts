import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holdsNearly } from "./nearly.ts";

describe("a word with a slip", () => {
  it.each([
    ["missing", "seatle"],
    ["too much", "seatttle"],
    ["too much at the end", "seattlex"],
    ["too much in front", "xseattle"],
    ["wrong", "seettle"],
    ["wrong in front", "deattle"],
    ["swapped", "setatle"],
    ["swapped in front", "esattle"],
    ["missing of what is not typed to its end", "seatl"],
  ])("is found with a letter that is %s", (_, word) => {
    expect(holdsNearly("port of seattle, wa", word)).toBe(true);
  });

  it.each(["saettel", "sattl3", "ttela", "seallt"])("is not found with more than one, nor within a word: %s", (word) => {
    expect(holdsNearly("seattle", word)).toBe(false);
  });

  it("is what was typed where that is short, and where only a digit differs", () => {
    expect(holdsNearly("sea", "sae")).toBe(false);
    expect(holdsNearly("10.20.0.12", "10.20.0.13")).toBe(false);
    expect(holdsNearly("sea-host1", "sea-host2")).toBe(false);
    expect(holdsNearly("sea-host1", "sea-host11")).toBe(false);
    expect(holdsNearly("sea-host12", "sea-host2")).toBe(false);
    expect(holdsNearly("sea-host1", "sea-hsot1")).toBe(true);
    expect(holdsNearly("sea-host1.cce.local", "hots1.cce")).toBe(true);
  });

  it("is found whatever the slip, wherever the word stands, and as it is written", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."abcdé"), minLength: 5, maxLength: 9 });
    const letter = fc.constantFrom(..."abcdé");
    const before = fc.constantFrom("", "x ", "x-", "1.2.");
    fc.assert(
      fc.property(letters, fc.nat(), letter, before, (word, place, other, front) => {
        const at = place % word.length;
        const [start, rest] = [word.slice(0, at), word.slice(at)];
        const slips = [
          start + rest.slice(1),
          start + other + rest,
          start + other + rest.slice(1),
          start + (rest[1] ?? "") + rest[0] + rest.slice(2),
        ];
        for (const slip of [word, ...slips]) expect(holdsNearly(`${front}${word} x`, slip)).toBe(true);
      }),
    );
  });
});
