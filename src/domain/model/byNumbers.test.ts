import fc from "fast-check";
import { expect, it } from "vitest";
import { byNumbers, inOrderOf } from "./byNumbers.ts";

const text = fc.string({ unit: fc.constantFrom("0", "1", "9", "10", "a", "B", " ", "/", "é"), maxLength: 6 });

/** Words and numbers in turn, as one sees them. */
function bySight(one: string, other: string): number {
  const [parts, others] = [one, other].map((each) => each.split(/(\d+)/));
  for (const [index, part] of (parts ?? []).entries()) {
    const against = others?.[index];
    if (against === undefined) return 1;
    if (part === against) continue;
    return (index % 2 === 1 && Number(part) - Number(against)) || (part < against ? -1 : 1);
  }
  return (parts?.length ?? 0) - (others?.length ?? 0);
}

it("compares words as words and numbers as numbers", () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(Math.sign(byNumbers(one, other))).toBe(Math.sign(bySight(one, other)));
    }),
    { numRuns: 3000 },
  );
});

it("sorts what an export has numbered", () => {
  const names = ["Site 10", "Site", "Site 2", "Site (2)", "site 1", "Site 02", "Site 2b", "Site 2 (3)"];
  expect([...names].sort(byNumbers)).toEqual(["Site", "Site 02", "Site 2", "Site 2 (3)", "Site 2b", "Site 10", "Site (2)", "site 1"]);
});

it("leaves items of one text in the order in which they are given", () => {
  const items = ["b2", "a1", "b1"];
  expect(inOrderOf(items, (item) => item.slice(0, 1))).toEqual(["a1", "b2", "b1"]);
});
