import { type Analysis, analyse, rewind } from "./analysis.ts";
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

/**
 * The mend of one finding of this very design; undefined where there is none, or a person has to decide. What it would make of
 * the design is looked at first, which takes about as long as analysing two changes: ask for what is to be shown.
 * @param known an analysis of this very design
 */
export function fixOf(design: Design, finding: Finding, known: Analysis): Fix | undefined {
  const fix = proposed(design, finding);
  if (fix === undefined) return undefined;
  const foreseen = analyse(applied(design, fix).deployment, known);
  rewind(known, foreseen);
  return keepsLaw(known, foreseen, finding) ? fix : undefined;
}

/** All mends of a rule's findings. */
export interface FixAll {
  readonly calls: readonly EditCall[];
  /** The design after all of them. */
  readonly design: Design;
  /** How many findings of the rule there were, and are left for a person. */
  readonly before: number;
  readonly left: number;
}

/**
 * Mends all findings of one rule, one after the other: each fix is worked out in the design that the ones before it left.
 * It stops after each and tells how many are seen to, so that a long run can be shown and ended: `next(true)` gives what was
 * mended until then.
 * @param known an analysis of this very design
 */
export function* fixSteps(design: Design, ruleId: string, known: Analysis): Generator<number, FixAll, boolean> {
  const calls: EditCall[] = [];
  const leftIn = ({ findings }: Analysis) => findings.filter(({ rule }) => rule === ruleId).length;
  const before = leftIn(known);
  let seenTo = 0;
  let current = design;
  let analysis = known;
  let hopeless = new Set<string>();
  let hasMended = false;
  // A fix that gave its finding another message could go on for ever; none needs more steps than this.
  for (let steps = 0; steps < 4 * before; ) {
    const finding = analysis.findings.find((one) => one.rule === ruleId && !hopeless.has(messageKey(one)));
    if (finding === undefined) {
      // What is mended may have made room for what could not be mended before.
      if (!hasMended || hopeless.size === 0) break;
      [hopeless, hasMended] = [new Set(), false];
      continue;
    }
    const fix = proposed(current, finding);
    const after = fix && applied(current, fix);
    const next = after && analyse(after.deployment, analysis);
    if (fix && next && keepsLaw(analysis, next, finding)) {
      [current, analysis, hasMended] = [after, next, true];
      calls.push(...fix.calls);
      steps += 1;
    } else {
      hopeless.add(messageKey(finding));
      if (next) rewind(analysis, next);
    }
    seenTo = Math.min(before, Math.max(seenTo, before - leftIn(analysis) + hopeless.size));
    const isEnded = yield seenTo;
    if (isEnded) break;
  }
  rewind(known, analysis);
  return { calls, design: current, before, left: leftIn(analysis) };
}

/** Mends all findings of one rule at once. */
export function fixAll(design: Design, ruleId: string, known: Analysis): FixAll {
  const steps = fixSteps(design, ruleId, known);
  for (;;) {
    const step = steps.next(false);
    if (step.done) return step.value;
  }
}

/**
 * Whether the rule offers to mend this very finding, before it is looked at what would come of it: nearly all that is offered keeps the
 * law. In a small design it takes a moment, in a large one as long as looking for a free address does.
 */
export function isOffered(design: Design, finding: Finding): boolean {
  return proposed(design, finding) !== undefined;
}

/** What the rule offers, not looked at yet. */
function proposed(design: Design, finding: Finding): Fix | undefined {
  try {
    return BY_ID.get(finding.rule)?.fix?.(design, finding);
  } catch {
    // A fix that fails is no fix: the finding itself stays, with its sentence.
    return undefined;
  }
}

function applied(design: Design, { label, calls }: Fix): Design {
  return several.apply(design, { title: label, calls });
}

/**
 * The law of fixes, which no rule can keep by itself, as it does not know the others: the finding is gone, no error has come, and
 * none that was there is about more than before.
 */
function keepsLaw(before: Analysis, after: Analysis, finding: Finding): boolean {
  const key = messageKey(finding);
  if (after.findings.some((one) => one.rule === finding.rule && messageKey(one) === key)) return false;
  const known = extents(before);
  return [...extents(after)].every(([error, extent]) => extent <= (known.get(error) ?? 0));
}

/** How much is wrong in each place that has an error. */
function extents({ findings }: Analysis): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const one of findings) if (isError(one)) sums.set(keyOf(one), (sums.get(keyOf(one)) ?? 0) + (one.extent ?? 1));
  return sums;
}

function isError({ severity }: Finding): boolean {
  return severity === "error";
}

/** What tells a finding from others, whatever it says. */
function keyOf({ rule, subject }: Finding): string {
  return [rule, subject.kind, subject.id, subject.field ?? ""].join("\n");
}

function messageKey(finding: Finding): string {
  return `${keyOf(finding)}\n${finding.message}`;
}
