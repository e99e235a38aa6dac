import { CountBadge } from "../../kit/CountBadge.tsx";
import { useAnalysis } from "../../studio.tsx";

/** How many errors and warnings the whole design has. */
export function ProblemCounts() {
  const errors = useAnalysis((analysis) => analysis.count().error);
  const warnings = useAnalysis((analysis) => analysis.count().warning);
  return (
    <>
      <CountBadge severity="error" count={errors} />
      <CountBadge severity="warning" count={warnings} />
    </>
  );
}
