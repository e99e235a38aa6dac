import { CountBadge } from "../../kit/CountBadge.tsx";
import { useAnalysis } from "../../studio.tsx";

/** How many errors and warnings the whole design has; their room is kept while there are none, so that no tab moves under a hand. */
export function ProblemCounts() {
  const errors = useAnalysis((analysis) => analysis.count().error);
  const warnings = useAnalysis((analysis) => analysis.count().warning);
  return (
    <span className="flex min-w-[47px] gap-1">
      <CountBadge severity="error" count={errors} />
      <CountBadge severity="warning" count={warnings} />
    </span>
  );
}
