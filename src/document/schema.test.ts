import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import shipped from "../../public/schema/cce-studio-design.v1.json?raw";
import { FIXTURES } from "../fixtures/index.ts";
import current from "./fixtures/v1.json?raw";
import errors from "./fixtures/v1-full-of-errors.json?raw";
import { jsonSchema } from "./schema.ts";
import { serialize } from "./serialize.ts";

const validate = new Ajv2020({ strict: false }).compile(jsonSchema());

describe("the JSON Schema of the design file", () => {
  it("ships as it is made; `npm run schema` renews it", () => {
    expect(shipped).toBe(`${JSON.stringify(jsonSchema(), null, 2)}\n`);
  });

  it.each<readonly [string, string]>([
    ...Object.entries(FIXTURES).map(([name, fixture]) => [name, serialize(fixture())] as const),
    ["v1.json", current],
    ["v1-full-of-errors.json", errors],
  ])("accepts %s", (_, text) => {
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each([
    ["another version", '"version": 1', '"version": 2'],
    ["another format", '"format": "cce-studio-design"', '"format": "other"'],
    ["a number for a text", '"port": "5067"', '"port": 5067'],
    ["a site without appliances", /,\s*"appliances": \[\]/, ""],
  ] as const)("rejects %s", (_, from, to) => {
    const text = current.replace(from, to);
    expect(text).not.toBe(current);
    expect(validate(JSON.parse(text))).toBe(false);
  });

  it("describes a property with its label and its line in the ini", () => {
    expect(jsonSchema()).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $defs: { Gateway: { properties: { port: { type: "string", description: "Port – [Gateway] Port" } } } },
    });
  });
});
