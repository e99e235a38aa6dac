import fc from "fast-check";
import { expect, it } from "vitest";
import { KeyMap } from "./keyMap.ts";

const address = fc.oneof(fc.constantFrom(0, 255, 256, 2 ** 31, 2 ** 32 - 1), fc.nat({ max: 600 }));
const key = fc.oneof(address, fc.constantFrom("", "0", "sea-med1"));
const step = fc.record({ key, value: fc.option(fc.nat()) });

it("holds what a map holds, whatever is set and taken out", () => {
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const [paged, plain] = [new KeyMap<number>(), new Map<string | number, number>()];
      for (const { key: at, value } of steps) {
        if (value === null) {
          paged.delete(at);
          plain.delete(at);
        } else {
          paged.set(at, value);
          plain.set(at, value);
        }
        expect(paged.get(at)).toBe(plain.get(at));
      }
      const held = new Map<string | number, number>();
      paged.forEach((value, at) => {
        held.set(at, value);
      });
      expect(held).toEqual(plain);
    }),
  );
});
