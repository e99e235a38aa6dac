import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "./analysis.ts";
import { several } from "./edits/several.ts";
import { fixAll, fixOf } from "./mends.ts";
import type { Finding } from "./model/finding.ts";
import type { Site } from "./model/site.ts";
import { validDeployment, withSite } from "./rules/testing.ts";
import { brokenDesign } from "./testing/brokenDesign.ts";

/** What tells a finding from others of its kind, whatever its message says. */
function keyOf({ rule, subject }: Finding): string {
  return [rule, subject.kind, subject.id, subject.field ?? ""].join(" ");
}

/** How much is wrong in each place that has an error. */
function errorsIn(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const errors = findings.filter(({ severity }) => severity === "error");
  return new Map(
    errors.map((error) => {
      const there = errors.filter((one) => keyOf(one) === keyOf(error));
      return [keyOf(error), there.reduce((sum, { extent = 1 }) => sum + extent, 0)];
    }),
  );
}

describe("the fix of a finding", () => {
  it("removes its finding and adds no error, in any broken design", () => {
    const fixed = new Set<string>();
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const design = brokenDesign(gen);
        const analysis = analyse(design.deployment);
        const errors = errorsIn(analysis.findings);
        for (const finding of analysis.findings) {
          const fix = fixOf(design, finding, analysis);
          if (fix === undefined) continue;
          const { findings } = analyse(several.apply(design, { title: fix.label, calls: fix.calls }).deployment);
          const left = findings.filter((one) => keyOf(one) === keyOf(finding) && one.message === finding.message);
          const added = [...errorsIn(findings)].filter(([key, extent]) => extent > (errors.get(key) ?? 0));
          expect({ fix, left, added }).toEqual({ fix, left: [], added: [] });
          fixed.add(finding.rule);
        }
      }),
      { numRuns: 100, endOnFailure: true },
    );
    expect(fixed.size).toBeGreaterThan(20);
  });
});

describe("a fix that makes another error worse", () => {
  const single = (change: Partial<Site>) => {
    const deployment = withSite(0, ({ appliances }) => ({ appliances: appliances.slice(0, 1), ...change }));
    const analysis = analyse(deployment);
    const finding = analysis.findings.find(({ rule }) => rule === "site/single-appliance");
    return finding && fixOf({ deployment, layout: { positions: {} } }, finding, analysis);
  };

  it("is not offered: appliances for which the site has no addresses", () => {
    expect(single({})?.label).toBe("Add an appliance");
    const [appliance] = validDeployment().sites[0]?.appliances ?? [];
    if (appliance === undefined) throw new Error("The site has an appliance.");
    const { adAddress: _, ...addressless } = { ...appliance, cmsAddress: "", mediationAddress: "", edgeInternalAddress: "" };
    expect(single({ corpnetSubnet: undefined, appliances: [addressless] })).toBeUndefined();
  });
});

describe("all fixes of a rule", () => {
  it("leave only what has no fix", () => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const design = brokenDesign(gen);
        const analysis = analyse(design.deployment);
        for (const rule of new Set(analysis.findings.map((finding) => finding.rule))) {
          const { calls, before, left } = fixAll(design, rule, analysis);
          const after = several.apply(design, { title: "Fix all", calls });
          const mended = analyse(after.deployment);
          const remaining = mended.findings.filter((one) => one.rule === rule);
          expect(left).toBe(remaining.length);
          expect(left).toBeLessThanOrEqual(before);
          expect([rule, remaining.map((finding) => fixOf(after, finding, mended))]).toEqual([rule, remaining.map(() => undefined)]);
        }
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });
});
