import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findJsonFault } from "./jsonFault.ts";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("findJsonFault", () => {
  it("finds nothing wrong with any JSON, however it is laid out", () => {
    fc.assert(
      fc.property(fc.json({ noUnicodeString: false }), fc.constantFrom(undefined, 2, "\t"), (text, indent) => {
        expect(findJsonFault(JSON.stringify(JSON.parse(text), null, indent))).toBeUndefined();
      }),
    );
  });

  it("finds a fault exactly where the platform does: in what is no JSON", () => {
    const token = fc.constantFrom("{", "}", "[", "]", ",", ":", '"a"', "1", "-", "0.5e3", "01", "true", "nul", " ", "\n", '"\\u12"', '"');
    fc.assert(
      fc.property(fc.array(token, { maxLength: 12 }), (tokens) => {
        const text = tokens.join("");
        expect(findJsonFault(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["", 1, 1, "a value is missing; the text ends too early"],
    ['{\n  "a": 1,\n}', 3, 1, "a property’s name in double quotes is missing"],
    ['{\n  "a": tru\n}', 2, 8, "a value is missing"],
    ['{"a" 1}', 1, 6, "a colon is missing after the property’s name"],
    ['{"a": "C:\\share"}', 1, 10, "a backslash in a text must be written twice"],
    ['["x\ny"]', 1, 4, "a text goes over the end of its line or holds a control character"],
    ["[1 2]", 1, 4, "a comma or ] is missing"],
    ["{}\n{}", 2, 1, "nothing may follow the end"],
  ])("places the fault in %j", (text, line, column, reason) => {
    expect(findJsonFault(text)).toEqual({ line, column, reason });
  });

  it("is not exhausted by deep nesting", () => {
    expect(findJsonFault("[".repeat(1_000_000))).toEqual({
      line: 1,
      column: 1_000_001,
      reason: "a value is missing; the text ends too early",
    });
  });
});
