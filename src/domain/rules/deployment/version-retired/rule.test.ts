import { describe, expect, it } from "vitest";
import { emptyDeployment } from "../../../model/create.ts";
import { check, describeRule, validDeployment } from "../../testing.ts";
import { versionRetired } from "./rule.ts";

describeRule(versionRetired, {
  valid: {},
  invalid: { "a full design": validDeployment(), "an empty design": emptyDeployment() },
  field: "targetVersion",
});

describe("what deployment/version-retired tells", () => {
  const told = (targetVersion: string | undefined) =>
    check(versionRetired, { ...validDeployment(), targetVersion }).map((one) => one.message);

  it("is one finding for the whole deployment, with the date and the successor", () => {
    expect(told("2.1")).toEqual([expect.stringMatching(/retired on July 31, 2021.*Teams Direct Routing/)]);
  });

  it.each(["1.4.1", "1.4.2", "2.0"])("says that version %s was out of support even then", (version) => {
    expect(told(version)).toEqual([expect.stringContaining(`${version} was out of support even then`)]);
  });

  it.each(["2.0.1", "2.1", undefined])("does not say so of version %s", (version) => {
    expect(told(version)).toEqual([expect.not.stringContaining("even then")]);
  });
});
