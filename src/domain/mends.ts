import { type Analysis, analyse } from "./analysis.ts";
import type { EditCall } from "./edits/registry.ts";
import { several } from "./edits/several.ts";
import type { Design } from "./model/design.ts";
import type { Finding } from "./model/finding.ts";
import { RULES } from "./rules/registry.ts";
import type { Fix } from "./rules/rule.ts";

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

/** Whether a rule has a fix for some of its findings. */
export function canFix(ruleId: string): boolean {
  return BY_ID.get(ruleId)?.fix !== undefined;
}

/** The mend of one finding of this very design; undefined where there is none, or a person has to decide. */
export function fixOf(design: Design, finding: Finding): Fix | undefined {
  try {
    return BY_ID.get(finding.rule)?.fix?.(design, finding);
  } catch {
    // A fix that fails is no fix: the finding itself stays, with its sentence.
    return undefined;
  }
}

/** All mends of a rule's findings. */
export interface FixAll {
  readonly calls: readonly EditCall[];
  /** How many findings of the rule there were, and are left for a person. */
  readonly before: number;
  readonly left: number;
}

/**
 * Mends all findings of one rule, one after the other: each fix is worked out in the design that the ones before it left.
 * @param known an analysis of this very design
 */
export function fixAll(design: Design, ruleId: string, known: Analysis): FixAll {
  const calls: EditCall[] = [];
  const hopeless = new Set<string>();
  let current = design;
  let analysis = known;
  const before = known.findings.filter(({ rule }) => rule === ruleId).length;
  // Every round mends a finding or gives one up; a fix that only moved its finding would otherwise go on for ever.
  for (let rounds = 0; rounds < 4 * before; rounds += 1) {
    const finding = analysis.findings.find((one) => one.rule === ruleId && !hopeless.has(keyOf(one)));
    if (finding === undefined) break;
    const fix = fixOf(current, finding);
    if (fix === undefined) {
      hopeless.add(keyOf(finding));
      continue;
    }
    current = several.apply(current, { title: fix.label, calls: fix.calls });
    analysis = analyse(current.deployment, analysis);
    calls.push(...fix.calls);
    if (analysis.findings.some((one) => keyOf(one) === keyOf(finding))) hopeless.add(keyOf(finding));
  }
  return { calls, before, left: analysis.findings.filter(({ rule }) => rule === ruleId).length };
}

function keyOf({ rule, subject, message }: Finding): string {
  return [rule, subject.kind, subject.id, subject.field ?? "", message].join("\n");
}
