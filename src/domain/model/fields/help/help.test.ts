import { describe, expect, it } from "vitest";
import { FIELDS } from "../index.ts";
import { defaultOf, formOf, helpOf, ROUTE_HELP } from "./index.ts";

const named = FIELDS.map((field) => [`${field.owner}.${field.name}`, field] as const);

describe("the help of a field", () => {
  it.each(named)("says in sentences what %s is, how it is written and where that stands", (_, field) => {
    const help = helpOf(field.owner, field.name);
    for (const sentence of [help?.about, formOf(field), help?.source]) expect(sentence).toMatch(/^\S.*[.]$/);
    expect(defaultOf(field)).not.toBe("");
  });

  it.each(Object.entries(ROUTE_HELP))("says it of the %s of a voice route too", (_, { about, form, source }) => {
    for (const sentence of [about, form, source]) expect(sentence).toMatch(/^\S.*[.]$/);
  });

  it("is short enough to be read beside the field", () => {
    const long = named.filter(([, { owner, name }]) => (helpOf(owner, name)?.about.length ?? 0) > 170);
    expect(long.map(([name]) => name)).toEqual([]);
  });

  it("names the part of the configuration file or of the plan for every field that has a line in it", () => {
    const without = named.filter(([, { owner, name, ini }]) => ini && !/plan|configuration file/i.test(helpOf(owner, name)?.source ?? ""));
    expect(without.map(([name]) => name)).toEqual([]);
  });

  it("knows nothing of what is no field", () => {
    expect(helpOf("site", "toString")).toBeUndefined();
  });
});
