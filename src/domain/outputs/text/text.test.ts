import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileText } from "../testing/hostile.ts";
import { readPsString } from "../testing/readers.ts";
import { oneLine } from "./oneLine.ts";
import { psString } from "./powershell.ts";
import { wellFormed, withByteOrderMark } from "./wellFormed.ts";

describe("a text for PowerShell", () => {
  it.each([
    ["Seattle", "'Seattle'"],
    ["", "''"],
    ['O\'Brien & "Söhne" $x', "'O''Brien & \"Söhne\" $x'"],
    ["‘a’ ‚b‛", "'‘‘a’’ ‚‚b‛‛'"],
    ["`n $(x) %P%", "'`n $(x) %P%'"],
    ["a\r\nb", "('' + 'a' + [char]0x000d + [char]0x000a + 'b')"],
    ["\u202ea", "('' + [char]0x202e + 'a')"],
  ])("%j is %s", (text, expression) => {
    expect(psString(text)).toBe(expression);
  });

  it("has exactly its value again, on one line, whatever it is", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const expression = psString(text);
        expect(readPsString(expression)).toBe(wellFormed(text));
        expect(expression).not.toMatch(/[\r\n\u2028\u2029]/);
      }),
    );
  });
});

describe("a text on one line", () => {
  it("keeps everything that stays on it", () => {
    expect(oneLine('O\'Brien & "Söhne" $x 😀 \u200f')).toBe('O\'Brien & "Söhne" $x 😀 \u200f');
  });

  it("shows where something was that would leave it", () => {
    expect(oneLine("a\r\nb\u2028c\u202ed\ud83de\0")).toBe("a\uFFFD\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFD");
  });
});

it("a byte-order mark stands where not all is ASCII", () => {
  expect(withByteOrderMark("Seattle")).toBe("Seattle");
  expect(withByteOrderMark("Söhne")).toBe("\uFEFFSöhne");
});
