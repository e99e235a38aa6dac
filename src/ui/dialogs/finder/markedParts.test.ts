import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markedParts } from "./markedParts.ts";

const shown = (text: string, query: string) => markedParts(text, query).map((part) => (part.isMarked ? `[${part.text}]` : part.text));

describe("what stands out in what was found", () => {
  it("is every place of every word, letter case aside, the longer of two", () => {
    expect(shown("SEA-HOST2", "host sea-")).toEqual(["[SEA-]", "[HOST]", "2"]);
    expect(shown("10.20.0.20", "20")).toEqual(["10.", "[20]", ".0.", "[20]"]);
    expect(shown("Seattle", "sea s")).toEqual(["[Sea]", "ttle"]);
    expect(shown("Seattle", " ")).toEqual(["Seattle"]);
    expect(shown("İzmir", "mir")).toEqual(["İzmir"]);
  });

  it("leaves the text as it is", () => {
    const words = fc.string({ unit: fc.constantFrom(..."aAbİ1. "), maxLength: 12 });
    fc.assert(
      fc.property(words, words, (text, query) => {
        expect(
          markedParts(text, query)
            .map((part) => part.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});
