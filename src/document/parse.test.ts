import fc from "fast-check";
import { describe, expect, it } from "vitest";
import current from "./fixtures/v1.json?raw";
import { parse } from "./parse.ts";

const refusal = (text: string): string => {
  const parsed = parse(text);
  return parsed.ok ? "(accepted)" : parsed.message;
};

describe("parse refuses, in a sentence,", () => {
  it.each([
    ["an empty text", "", "It is empty."],
    [
      "what is no JSON, with the place",
      current.replace('"Contoso",', '"Contoso"'),
      "It is not valid JSON. Line 8, column 5: a comma or } is missing.",
    ],
    ["other JSON", "[1]", "It is JSON, but no CCE Studio design: “format” is not “cce-studio-design”."],
    [
      "a newer version",
      current.replace('"version": 1', '"version": 7'),
      "It is a design file of version 7, and this CCE Studio reads versions up to 1. Open it with a newer CCE Studio.",
    ],
    ["no version", current.replace('"version": 1,', ""), "Its “version” is missing, so it cannot be read safely."],
    [
      "a strange version",
      current.replace('"version": 1', '"version": "1"'),
      "Its “version” is not a whole number, so it cannot be read safely.",
    ],
    [
      "a value of the wrong kind, with path and reason",
      current.replace('"port": "5067"', '"port": 5067'),
      "The design is broken: at deployment/sites/0/gateways/0/port a text in quotes is expected, but it is 5067.",
    ],
    [
      "a missing list",
      current.replace('"gateways": [],', ""),
      "The design is broken: at deployment/sites/1/gateways a list in [ ] is missing.",
    ],
    [
      "absurd nesting",
      `{"format":"cce-studio-design","version":1,"x":${"[".repeat(500_000)}${"]".repeat(500_000)}}`,
      "Its values are nested more than 64 levels deep, which no design is.",
    ],
    ["an absurd size", " ".repeat(64 * 1024 * 1024 + 1), "The text is larger than 64 MiB and cannot be a design."],
  ])("%s", (_, text, message) => {
    expect(refusal(text)).toBe(message);
  });

  it("many broken places by the first ones and their number", () => {
    const broken = current.replaceAll(/"id": "[^"]+"/g, '"id": null');
    expect(refusal(broken)).toMatch(/^The design is broken: at deployment\/sites\/0\/id .*; and 3 more\.$/);
  });
});

describe("parse", () => {
  it("never throws, whatever the text", () => {
    const damaged = fc
      .tuple(fc.nat(current.length), fc.nat(40), fc.string({ unit: "binary" }))
      .map(([at, length, text]) => current.slice(0, at) + text + current.slice(at + length));
    fc.assert(
      fc.property(fc.oneof(damaged, fc.json(), fc.string()), (text) => {
        expect(() => parse(text)).not.toThrow();
      }),
    );
  });

  it("never throws for a design with any value in any place", () => {
    const values = fc.record({
      format: fc.constant("cce-studio-design"),
      version: fc.constantFrom(0, 1),
      deployment: fc.anything(),
      pstnSites: fc.anything(),
      layout: fc.jsonValue(),
    });
    fc.assert(
      fc.property(values, (value) => {
        const text = JSON.stringify(value, (_, one: unknown) => (typeof one === "bigint" ? String(one) : one));
        expect(() => parse(text)).not.toThrow();
      }),
    );
  });

  it("reads a text with a byte-order mark", () => {
    expect(refusal(`\uFEFF${current}`)).toBe("(accepted)");
  });

  it("leaves out properties named __proto__ and says so", () => {
    const parsed = parse(current.replace('"siteName": "Seattle",', '"siteName": "Seattle", "__proto__": {"polluted": true},'));
    if (!parsed.ok) throw new Error(parsed.message);
    expect(parsed.notes).toEqual(["Properties named “__proto__” were left out."]);
    const [site] = parsed.design.deployment.sites;
    expect(Object.getPrototypeOf(site)).toBe(Object.prototype);
    expect(site).not.toHaveProperty("polluted");
    expect(site).toHaveProperty("siteName", "Seattle");
  });

  it("gives a fresh id to an object whose id is taken, and what meant it follows", () => {
    const merged = current
      .replace('"gateways": [],', '"gateways": [{ "id": "gateway-3" }],')
      .replace(
        '"appliances": []',
        '"appliances": [{ "id": "appliance-9", "overrides": [{ "section": "Gateway", "key": "Port", "gateway": "gateway-3" }], "comments": [{ "text": "x", "section": "Gateway", "gateway": "gateway-3" }] }]',
      );
    const parsed = parse(merged);
    if (!parsed.ok) throw new Error(parsed.message);
    expect(parsed.notes).toEqual(["The id “gateway-3” stood at more than one object; the later gateway is now “gateway-10”."]);
    const { nextId, sites } = parsed.design.deployment;
    expect(nextId).toBe(11);
    expect(sites[0]?.gateways[0]?.id).toBe("gateway-3");
    expect(sites[1]?.gateways[0]?.id).toBe("gateway-10");
    expect(sites[1]?.appliances[0]?.overrides?.[0]?.gateway).toBe("gateway-10");
    expect(sites[1]?.appliances[0]?.comments?.[0]?.gateway).toBe("gateway-10");
  });

  it("gives a fresh id to a note whose id a site or another note has", () => {
    const note = { text: "Ask", x: 0, y: 0, width: 100, height: 50, "x-kept": 1 };
    const file = JSON.parse(current);
    const site = file.deployment.sites[0].id;
    const parsed = parse(
      JSON.stringify({ ...file, layout: { ...file.layout, notes: [site, "note-40", "note-40"].map((id) => ({ id, ...note })) } }),
    );
    if (!parsed.ok) throw new Error(parsed.message);
    const { deployment, layout } = parsed.design;
    expect(layout.notes).toEqual(["note-41", "note-40", "note-42"].map((id) => ({ id, ...note })));
    expect(deployment.sites[0]?.id).toBe(site);
    expect(deployment.nextId).toBe(43);
    expect(parsed.notes[0]).toBe(`The id “${site}” stood at more than one object; the later note is now “note-41”.`);
  });

  it("moves the counter past every id in use", () => {
    const parsed = parse(current.replace('"nextId": 7', '"nextId": 2'));
    expect(parsed.ok && parsed.design.deployment.nextId).toBe(7);
  });
});
