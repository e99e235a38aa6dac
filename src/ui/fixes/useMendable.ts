import { useEffect, useState } from "react";
import { canFix } from "../../domain/mends.ts";
import type { Deployment } from "../../domain/model/deployment.ts";
import { useAnalysis, useSession, useStudio } from "../studio.tsx";
import { afterRest, whenIdle } from "./idleQueue.ts";
import { lookAtNext, type Mendable } from "./mendable.ts";

/** How many problems a rule has and how many of them have a fix; undefined until that is known. While the design changes, the last stays. */
export function useMendable(rule: string): Mendable | undefined {
  const { document, analysis: analysisStore } = useStudio();
  const deployment = useAnalysis((analysis) => analysis.deployment);
  const isFixingAll = useSession((session) => session.fixing !== undefined);
  const [latest, setLatest] = useState<{ readonly deployment: Deployment; readonly mendable: Mendable }>();
  const isUnknown = canFix(rule) && !isFixingAll && latest?.deployment !== deployment;
  const isFirst = latest === undefined;
  useEffect(() => {
    if (!isUnknown) return;
    let takeBack = () => {};
    const look = () => {
      const { design } = document.getState();
      const { analysis } = analysisStore.getState();
      // Where the analysis is behind the design, the next one asks again.
      if (analysis.deployment !== deployment || design.deployment !== deployment) return;
      const mendable = lookAtNext(design, rule, analysis);
      if (mendable) setLatest({ deployment, mendable });
      else takeBack = whenIdle(look);
    };
    takeBack = isFirst ? whenIdle(look) : afterRest(look);
    return () => takeBack();
  }, [document, analysisStore, deployment, rule, isUnknown, isFirst]);
  return latest?.mendable;
}
