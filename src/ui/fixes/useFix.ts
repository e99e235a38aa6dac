import { useEffect, useState } from "react";
import { canFix, fixOf } from "../../domain/mends.ts";
import type { Deployment } from "../../domain/model/deployment.ts";
import type { Finding } from "../../domain/model/finding.ts";
import type { Fix } from "../../domain/rules/rule.ts";
import { useAnalysis, useSession, useStudio } from "../studio.tsx";
import { whenIdle } from "./idleQueue.ts";

/** What is known of a problem's fix: `pending` until it has been worked out, then the fix, or `none`. */
export type KnownFix = Fix | "pending" | "none";

interface WorkedOut {
  /** The deployment in which it is the fix. */
  readonly deployment: Deployment;
  readonly fix: Fix | undefined;
}

/** What was worked out, so that rows that scroll by and come back need not ask again. */
const known = new WeakMap<Finding, WorkedOut>();

/** How long a fix that is shown already stays as it is after a change, so that typing is not held up, in milliseconds. */
const REST = 300;

/**
 * The fix of a problem that is shown. Working one out looks ahead at what it would make of the design, so it is done only for
 * what is on the page, one at a time, when there is nothing better to do. While the design changes, the last one stays.
 */
export function useFix(finding: Finding): KnownFix {
  const { document, analysis: analysisStore } = useStudio();
  const deployment = useAnalysis((analysis) => analysis.deployment);
  const isFixingAll = useSession((session) => session.fixing !== undefined);
  const [latest, setLatest] = useState(known.get(finding));
  const isOutdated = latest !== undefined && latest.deployment !== deployment;
  const isUnknown = canFix(finding.rule) && !isFixingAll && known.get(finding)?.deployment !== deployment;
  useEffect(() => {
    if (!isUnknown) return setLatest(known.get(finding));
    const workOut = () => {
      const { design } = document.getState();
      const { analysis } = analysisStore.getState();
      // Where the analysis is behind the design, the next one asks again.
      if (analysis.deployment !== deployment || design.deployment !== deployment) return;
      const workedOut = { deployment, fix: fixOf(design, finding, analysis) };
      known.set(finding, workedOut);
      setLatest(workedOut);
    };
    return isOutdated ? afterRest(workOut) : whenIdle(workOut);
  }, [document, analysisStore, deployment, finding, isUnknown, isOutdated]);
  if (!canFix(finding.rule)) return "none";
  return latest === undefined ? "pending" : (latest.fix ?? "none");
}

/** Like `whenIdle`, once nothing has asked again for a while. */
function afterRest(task: () => void): () => void {
  let takeBack = () => {};
  const timer = setTimeout(() => {
    takeBack = whenIdle(task);
  }, REST);
  return () => {
    clearTimeout(timer);
    takeBack();
  };
}
