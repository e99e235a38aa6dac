import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withSite } from "../../testing.ts";
import { redundancyUnreachable } from "./rule.ts";

/** Seattle with some of its three appliances, aiming at a redundancy. */
const aiming = (redundancyTarget: string, count: number, requiredCalls?: string) =>
  withSite(0, ({ appliances }) => ({ redundancyTarget, requiredCalls, appliances: appliances.slice(0, count) }));

describeRule(redundancyUnreachable, {
  valid: {
    "none aimed at": validDeployment(),
    "N with one": aiming("n", 1),
    "N with none": aiming("n", 0),
    "N+1 with two": aiming("n+1", 2),
    "N+2 with three": aiming("N+2", 3),
    "a target that is none": aiming("always", 1),
  },
  invalid: {
    "N+1 with one": { in: aiming("n+1", 1), times: 1 },
    "N+2 with two": { in: aiming("n+2", 2), times: 1 },
    "N+1 with none": { in: aiming("N+1", 0), times: 1 },
  },
  field: "redundancyTarget",
});

describe("the fix of site/redundancy-unreachable", () => {
  it("adds as many as the redundancy takes, and the calls", () => {
    expect(mend(redundancyUnreachable, aiming("n+2", 1))?.label).toBe("Add 2 appliances");
    expect(mend(redundancyUnreachable, aiming("n+1", 1, "1200"))?.label).toBe("Add 3 appliances");
  });
});
