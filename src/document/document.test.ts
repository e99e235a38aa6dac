import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Design } from "../domain/model/design.ts";
import { FIXTURES } from "../fixtures/index.ts";
import current from "./fixtures/v1.json?raw";
import errors from "./fixtures/v1-full-of-errors.json?raw";
import { parse } from "./parse.ts";
import { serialize } from "./serialize.ts";

function designOf(text: string): Design {
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.design;
}

/** Plants a property into the object that `path` (turned by its length) leads to, however deep. */
function plant(value: unknown, path: readonly number[], name: string, planted: unknown): unknown {
  const [step = 0, ...rest] = path;
  if (Array.isArray(value)) {
    const at = step % Math.max(value.length, 1);
    return value.map((one, index) => (index === at ? plant(one, rest, name, planted) : one));
  }
  if (typeof value !== "object" || value === null) return value;
  // An entry of the positions is a position and one of the sizes a size, never an unknown property.
  const isMap = (key: string) => key === "positions" || key === "sizes";
  const inner = Object.keys(value).filter((key) => typeof Reflect.get(value, key) === "object" && !isMap(key));
  const key = inner[step % (inner.length + 1)];
  if (key === undefined) return { ...value, [name]: planted };
  return { ...value, [key]: plant(Reflect.get(value, key), rest, name, planted) };
}

describe("the design file", () => {
  it.each(Object.entries(FIXTURES))("gives back the fixture %s, the same bytes every time", (_, fixture) => {
    const text = serialize(fixture());
    expect(designOf(text)).toEqual(fixture());
    expect(serialize(designOf(text))).toBe(text);
  });

  it("writes the same text as if nothing of it were known, whatever is in it and wherever", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom('\n    "sites": []', "\u2028", '"sites": []'));
    const name = fc.oneof(fc.constantFrom("sites", "deployment", "layout"), fc.string());
    const value = fc.oneof(text, fc.constant([]), fc.record({ sites: fc.constant([]) }), fc.dictionary(name, text));
    fc.assert(
      fc.property(fc.array(fc.nat(40), { maxLength: 9 }), fc.string(), value, (path, suffix, planted) => {
        const design = designOf(JSON.stringify(plant(JSON.parse(errors), path, `x-${suffix}`, planted)));
        const once = serialize(design);
        expect(serialize(design)).toBe(once);
        expect(once).toBe(`${JSON.stringify(JSON.parse(once), null, 2)}\n`);
      }),
    );
  });

  it.each([
    ["in canonical form", current],
    ["full of errors", errors],
  ])("gives a design %s back byte by byte", (_, text) => {
    expect(serialize(designOf(text))).toBe(text);
  });

  it("keeps unknown properties at any level, with any value", () => {
    const suffix = fc.string();
    // That one name is left out on reading, and told.
    const anyValue = fc.jsonValue({ maxDepth: 3 }).filter((value) => !JSON.stringify(value).includes('"__proto__"'));
    const base: unknown = JSON.parse(errors);
    fc.assert(
      fc.property(fc.array(fc.nat(40), { maxLength: 9 }), suffix, anyValue, (path, suffix, value) => {
        const property = `x-${suffix}`;
        const planted = plant(base, path, property, value);
        expect(JSON.parse(serialize(designOf(JSON.stringify(planted))))).toEqual(JSON.parse(JSON.stringify(planted)));
      }),
      { numRuns: 300 },
    );
  });

  it("writes known properties in the schema's order, whatever order they were made in", () => {
    const { deployment, layout } = designOf(current);
    const reversed = Object.fromEntries(Object.entries(deployment).reverse());
    expect(serialize({ layout, deployment: { ...reversed, nextId: deployment.nextId, sites: deployment.sites } })).toBe(current);
  });

  it("writes positions in the order of their ids, whatever was moved last", () => {
    const design = designOf(current);
    const at = { x: 0, y: 0 };
    const text = serialize({ ...design, layout: { positions: { "site-10": at, "site-2": at, "appliance-3": at } } });
    expect(text.match(/(?:site|appliance)-\d+(?=": \{\s+"x")/g)).toEqual(["appliance-3", "site-2", "site-10"]);
  });

  it("leaves absent values out and keeps empty ones", () => {
    const design = designOf(current);
    const text = serialize({ ...design, deployment: { ...design.deployment, customer: undefined, author: "" } });
    expect(text).not.toContain('"customer"');
    expect(text).toContain('"author": ""');
  });
});
