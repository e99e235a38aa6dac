import { expect } from "vitest";
import { analyse } from "../../analysis.ts";
import { several } from "../../edits/several.ts";
import type { Deployment } from "../../model/deployment.ts";
import type { Finding } from "../../model/finding.ts";
import type { Rule } from "../rule.ts";
import { check } from "../testing.ts";

/** What the fix of a rule's first finding does; undefined where it has none. Fails unless it keeps the law of all fixes. */
export function mend(rule: Rule, deployment: Deployment): { readonly label: string; readonly deployment: Deployment } | undefined {
  const [finding] = check(rule, deployment);
  expect(finding).toBeDefined();
  const design = { deployment, layout: { positions: {} } };
  const fix = finding && rule.fix?.(design, finding);
  if (finding === undefined || fix === undefined) return undefined;
  const { deployment: after } = several.apply(design, { title: fix.label, calls: fix.calls });
  expect(check(rule, after).filter((one) => keyOf(one) === keyOf(finding) && one.message === finding.message)).toEqual([]);
  const before = new Set(errorsOf(deployment));
  expect(errorsOf(after).filter((error) => !before.has(error))).toEqual([]);
  return { label: fix.label, deployment: after };
}

function errorsOf(deployment: Deployment): readonly string[] {
  return analyse(deployment)
    .findings.filter(({ severity }) => severity === "error")
    .map(keyOf);
}

function keyOf({ rule, subject }: Finding): string {
  return [rule, subject.kind, subject.id, subject.field ?? ""].join(" ");
}
