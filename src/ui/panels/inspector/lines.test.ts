import { describe, expect, it } from "vitest";
import { FIELDS_OF } from "../../../domain/model/fields/index.ts";
import { linesOf } from "./lines.ts";
import { SHEETS } from "./sheet.ts";

const linesIn = (name: string) => {
  const fields = SHEETS.appliance.find((group) => group.name === name)?.fields ?? [];
  return linesOf(fields, (field) => field.owner === "appliance").map((line) => line.map((field) => field.name));
};

describe("the lines of a group", () => {
  it("put a server's name and address side by side and its inherited pool below", () => {
    expect(linesIn("Mediation")).toEqual([["mediationName", "mediationAddress"], ["mediationPoolName"]]);
  });

  it("give a field whose label and key are long a line of its own", () => {
    expect(linesIn("Edge").every((line) => line.length === 1)).toBe(true);
  });

  it("give a choice whose words are long a line of its own", () => {
    const need = SHEETS.site.find((group) => group.name === "Need")?.fields ?? [];
    expect(linesOf(need, () => true).map((line) => line.map(({ name }) => name))).toContainEqual(["redundancyTarget"]);
  });

  it("keep every field in its order", () => {
    for (const fields of Object.values(FIELDS_OF)) expect(linesOf(fields, () => true).flat()).toEqual(fields);
  });

  it("leave no line for no fields", () => {
    expect(linesOf([], () => true)).toEqual([]);
  });
});
