import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noteParts } from "./noteText.ts";

describe("the parts of a note's text", () => {
  it("are its first line, or the first sentence of it, and the rest", () => {
    const beginnings = [
      "Ask the carrier:\n– 2 × E1?",
      "In March. Until then via Seattle.",
      "\n\nCall Maria",
      "Ports 5060.5061 are open",
      "",
    ];
    expect(beginnings.map((text) => noteParts(text)[0])).toEqual([
      "Ask the carrier:",
      "In March.",
      "\n\nCall Maria",
      "Ports 5060.5061 are open",
      "",
    ]);
  });

  it("are together all of it", () => {
    const LETTERS = fc.constantFrom("a", ".", "!", " ", "\n", "é");
    fc.assert(
      fc.property(fc.string({ unit: LETTERS }), (text) => {
        expect(noteParts(text).join("")).toBe(text);
      }),
    );
  });
});
