import type { Analysis } from "../../domain/analysis.ts";
import type { Deployment } from "../../domain/model/deployment.ts";
import type { Design } from "../../domain/model/design.ts";
import { workedOut, workOut } from "./workedOut.ts";

/** More problems of a rule are not looked at before all of them are offered to be fixed. */
const MOST_LOOKED_AT = 12;

/** What is known of the problems of a rule: how many there are, and how many of them have a fix. */
export interface Mendable {
  readonly count: number;
  /** undefined where there are too many to look at each: some may have one. */
  readonly fixes: number | undefined;
}

/** Rules of whose problems the last fix of all has left only those that have none. */
const exhausted = new WeakMap<Deployment, Set<string>>();

/** Remembers that all problems of a rule were seen to in a deployment, and those that are left are a person's to decide. */
export function setExhausted(deployment: Deployment, rule: string): void {
  exhausted.set(deployment, (exhausted.get(deployment) ?? new Set()).add(rule));
}

/**
 * Looks at the problems of a rule one by one, as each may take as long as analysing two changes.
 * @param analysis of this very design
 * @returns undefined as long as there is more to look at
 */
export function lookAtNext(design: Design, rule: string, analysis: Analysis): Mendable | undefined {
  const findings = analysis.findings.filter((finding) => finding.rule === rule);
  const count = findings.length;
  if (exhausted.get(design.deployment)?.has(rule)) return { count, fixes: 0 };
  const looked = findings.slice(0, MOST_LOOKED_AT);
  const next = looked.find((finding) => workedOut(finding)?.deployment !== design.deployment);
  if (next !== undefined) {
    workOut(design, next, analysis);
    return undefined;
  }
  const fixes = looked.filter((finding) => workedOut(finding)?.fix !== undefined).length;
  return { count, fixes: looked.length === count ? fixes : undefined };
}
