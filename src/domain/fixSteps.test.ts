import { describe, expect, it } from "vitest";
import { twoSites } from "../fixtures/twoSites.ts";
import { analyse } from "./analysis.ts";
import { several } from "./edits/several.ts";
import { fixAll, fixSteps } from "./mends.ts";
import type { Design } from "./model/design.ts";
import { withSameNames } from "./testing/withSameNames.ts";

const RULE = "name/server-unique";

function brokenTimes(design: Design): number {
  return analyse(design.deployment).findings.filter(({ rule }) => rule === RULE).length;
}

describe("the steps of all fixes of a rule", () => {
  it("end with the design that their edits make", () => {
    const design = withSameNames(twoSites());
    const all = fixAll(design, RULE, analyse(design.deployment));
    expect(all.design).toEqual(several.apply(design, { title: "Fix all", calls: all.calls }));
    expect(brokenTimes(all.design)).toBe(0);
  });

  it("can be ended, and then are those that were done until then", () => {
    const design = withSameNames(twoSites());
    const steps = fixSteps(design, RULE, analyse(design.deployment));
    steps.next(false);
    const ended = steps.next(true);
    if (!ended.done) throw new Error("It went on.");
    expect(ended.value.left).toBeGreaterThan(0);
    expect(ended.value.left).toBeLessThan(ended.value.before);
    expect(brokenTimes(ended.value.design)).toBe(ended.value.left);
  });

  it("say after each how many are seen to", () => {
    const design = withSameNames(twoSites());
    const seen: number[] = [];
    const steps = fixSteps(design, RULE, analyse(design.deployment));
    for (let step = steps.next(false); !step.done; step = steps.next(false)) seen.push(step.value);
    expect(seen).toEqual(seen.toSorted((one, other) => one - other));
    expect(seen.at(-1)).toBe(brokenTimes(design));
  });
});
