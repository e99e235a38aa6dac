import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "./analysis.ts";
import { several } from "./edits/several.ts";
import { fixAll, fixOf } from "./mends.ts";
import type { Finding } from "./model/finding.ts";
import { brokenDesign } from "./testing/brokenDesign.ts";

/** What tells a finding from others of its kind, whatever its message says. */
function keyOf({ rule, subject }: Finding): string {
  return [rule, subject.kind, subject.id, subject.field ?? ""].join(" ");
}

function errorsIn(findings: readonly Finding[]): readonly string[] {
  return findings.filter(({ severity }) => severity === "error").map(keyOf);
}

describe("the fix of a finding", () => {
  it("removes its finding and adds no error, in any broken design", () => {
    const fixed = new Set<string>();
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const design = brokenDesign(gen);
        const analysis = analyse(design.deployment);
        const errors = new Set(errorsIn(analysis.findings));
        for (const finding of analysis.findings) {
          const fix = fixOf(design, finding, analysis);
          if (fix === undefined) continue;
          const { findings } = analyse(several.apply(design, { title: fix.label, calls: fix.calls }).deployment);
          const left = findings.filter((one) => keyOf(one) === keyOf(finding) && one.message === finding.message);
          const added = errorsIn(findings).filter((key) => !errors.has(key));
          expect({ fix, left, added }).toEqual({ fix, left: [], added: [] });
          fixed.add(finding.rule);
        }
      }),
      { numRuns: 100, endOnFailure: true },
    );
    expect(fixed.size).toBeGreaterThan(20);
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
