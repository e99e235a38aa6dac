import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listed, namedCharacter, quoted } from "./quoted.ts";

describe("quoted", () => {
  it("puts a short text between quotation marks as it is", () => {
    expect(quoted("Zürich 1")).toBe("“Zürich 1”");
  });

  it("shortens a text of more than 60 characters, and never cuts a character in two", () => {
    expect(quoted("a".repeat(60))).toBe(`“${"a".repeat(60)}”`);
    expect(quoted("a".repeat(61))).toBe(`“${"a".repeat(59)}…”`);
    expect(quoted("😀".repeat(61))).toBe(`“${"😀".repeat(59)}…”`);
  });

  it("replaces line ends, control and direction characters", () => {
    expect(quoted("a\r\nb\u202Ec\u0000")).toBe("“a\uFFFD\uFFFDb\uFFFDc\uFFFD”");
  });

  it("gives at most 62 characters on one line, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const shown = quoted(text);
        expect([...shown].length).toBeLessThanOrEqual(62);
        expect(shown).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
  });
});

describe("the name of a character", () => {
  it.each([
    ["ü", "“ü”"],
    ["\u202E", "the invisible character U+202E, which turns the direction of text around"],
    ["\u2028", "the invisible character U+2028, a line break"],
    ["\u200B", "the invisible character U+200B"],
    ["\u{E0041}", "the invisible character U+E0041"],
  ])("of %j is %s", (character, name) => {
    expect(namedCharacter(character)).toBe(name);
  });
});

describe("listed", () => {
  it("joins texts into a part of a sentence", () => {
    expect(listed(["a"])).toBe("“a”");
    expect(listed(["a", "b", "c"])).toBe("“a”, “b” and “c”");
  });

  it("counts what follows the fourth", () => {
    expect(listed(["a", "b", "c", "d", "e", "f"])).toBe("“a”, “b”, “c”, “d” and 2 more");
  });
});
