import { useEffect, useMemo, useState } from "react";
import { canFix, isOffered } from "../../domain/mends.ts";
import type { Deployment } from "../../domain/model/deployment.ts";
import type { Finding } from "../../domain/model/finding.ts";
import type { Fix } from "../../domain/rules/rule.ts";
import { useAnalysis, useSession, useStudio } from "../studio.tsx";
import { afterRest, whenIdle } from "./idleQueue.ts";
import { workedOut, workOut } from "./workedOut.ts";

/** What is known of a problem's fix: `pending` until it has been worked out, then the fix, or `none`. */
export type KnownFix = Fix | "pending" | "none";

/** With more appliances than these, what a rule offers is not asked for while the page waits. */
const FEW = 200;

/**
 * The fix of a problem that is shown. Working one out looks ahead at what it would make of the design, so it is done only for
 * what is on the page, one at a time, when there is nothing better to do. While the design changes, the last one stays.
 */
export function useFix(finding: Finding): KnownFix {
  const { document, analysis: analysisStore } = useStudio();
  const deployment = useAnalysis((analysis) => analysis.deployment);
  const isFixingAll = useSession((session) => session.fixing !== undefined);
  const [latest, setLatest] = useState(workedOut(finding));
  const isOutdated = latest !== undefined && latest.deployment !== deployment;
  const isUnknown = canFix(finding.rule) && !isFixingAll && workedOut(finding)?.deployment !== deployment;
  useEffect(() => {
    if (!isUnknown) return setLatest(workedOut(finding));
    const look = () => {
      const { design } = document.getState();
      const { analysis } = analysisStore.getState();
      // Where the analysis is behind the design, the next one asks again.
      if (analysis.deployment !== deployment || design.deployment !== deployment) return;
      setLatest(workOut(design, finding, analysis));
    };
    return isOutdated ? afterRest(look) : whenIdle(look);
  }, [document, analysisStore, deployment, finding, isUnknown, isOutdated]);
  // A line that is left empty in the end would let the problems below it move up under the pointer.
  const isHopeless = useMemo(
    () => latest === undefined && isSmall(deployment) && !isOffered(document.getState().design, finding),
    [latest, deployment, document, finding],
  );
  if (!canFix(finding.rule) || isHopeless) return "none";
  return latest === undefined ? "pending" : (latest.fix ?? "none");
}

function isSmall({ sites }: Deployment): boolean {
  return sites.reduce((sum, site) => sum + site.appliances.length, 0) <= FEW;
}
