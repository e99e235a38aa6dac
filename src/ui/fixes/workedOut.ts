import type { Analysis } from "../../domain/analysis.ts";
import { fixOf } from "../../domain/mends.ts";
import type { Deployment } from "../../domain/model/deployment.ts";
import type { Design } from "../../domain/model/design.ts";
import type { Finding } from "../../domain/model/finding.ts";
import type { Fix } from "../../domain/rules/rule.ts";

/** The fix of a problem, or that there is none, in one very deployment. */
export interface WorkedOut {
  readonly deployment: Deployment;
  readonly fix: Fix | undefined;
}

/** What was worked out, so that rows that scroll by and come back, and what counts them, need not ask again. */
const known = new WeakMap<Finding, WorkedOut>();

/** What was last worked out of a problem, which may have been in an earlier deployment. */
export function workedOut(finding: Finding): WorkedOut | undefined {
  return known.get(finding);
}

/**
 * Works out the fix of a problem, once for each deployment.
 * @param analysis of this very design
 */
export function workOut(design: Design, finding: Finding, analysis: Analysis): WorkedOut {
  const before = known.get(finding);
  if (before?.deployment === design.deployment) return before;
  const now = { deployment: design.deployment, fix: fixOf(design, finding, analysis) };
  known.set(finding, now);
  return now;
}
