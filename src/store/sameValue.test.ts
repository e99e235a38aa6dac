import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sameValue } from "./sameValue.ts";

describe("plain values that say the same", () => {
  it("are those that are written alike, whatever the order of their properties", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(sameValue(one, structuredClone(one))).toBe(true);
        expect(sameValue(one, other)).toBe(canonical(one) === canonical(other));
      }),
    );
    expect(sameValue({ a: 1, b: [2, { c: 3 }] }, { b: [2, { c: 3 }], a: 1 })).toBe(true);
    expect(sameValue({ a: 1, b: [2, { c: 3 }] }, { b: [2, { c: 4 }], a: 1 })).toBe(false);
    expect(sameValue([1, 2], [1])).toBe(false);
    expect(sameValue([], {})).toBe(false);
  });

  it("take a property that is undefined for none, and nothing for a property that is only inherited", () => {
    expect(sameValue({ a: 1, b: undefined }, { a: 1 })).toBe(true);
    expect(sameValue({ a: 1 }, { a: 1, b: undefined })).toBe(true);
    expect(sameValue({ a: 1, b: null }, { a: 1 })).toBe(false);
    expect(sameValue({}, { toString: "x" })).toBe(false);
    expect(sameValue({ toString: "x" }, {})).toBe(false);
  });
});

/** A text that is the same where two values say the same. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : Object.is(inner, -0)
        ? "-0"
        : inner,
  );
}
