import { describe, expect, it } from "vitest";
import { analyse } from "../analysis.ts";
import { importTexts } from "../import/importTexts.ts";
import type { Finding } from "../model/finding.ts";
import { RULES } from "./registry.ts";
import { ALWAYS, FAULTS, NOT_IN_INI } from "./testing/iniFaults/index.ts";
import { faultyFiles, type IniFault } from "./testing/iniFiles.ts";

/** What is found in ini files, from their texts on. */
function findingsIn(fault?: IniFault): readonly Finding[] {
  const result = importTexts(faultyFiles(fault));
  if (!result.ok) throw new Error(result.message);
  return analyse(result.design.deployment).findings;
}

const VALID = findingsIn();
const ofRule = (rule: string, findings: readonly Finding[]) => findings.filter((finding) => finding.rule === rule);

describe("ini files", () => {
  it("of a deployment that deploys have no error when they are read", () => {
    expect(VALID.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it.each(Object.entries(FAULTS))("show %s when they break it", (rule, fault) => {
    expect(ofRule(rule, VALID)).toEqual([]);
    expect(ofRule(rule, findingsIn(fault))).not.toEqual([]);
  });

  it.each(ALWAYS)("always show %s", (rule) => {
    expect(ofRule(rule, VALID)).not.toEqual([]);
  });

  it("break every rule that they can break", () => {
    expect([...Object.keys(FAULTS), ...ALWAYS, ...Object.keys(NOT_IN_INI)].toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
  });
});
