import { Check } from "lucide-react";
import { CountBadge } from "../../kit/CountBadge.tsx";
import { useAnalysis } from "../../studio.tsx";

/** How many errors and warnings the whole design has; a tick where there are none, as wide as a count, so that the first one moves no tab. */
export function ProblemCounts() {
  const errors = useAnalysis((analysis) => analysis.count().error);
  const warnings = useAnalysis((analysis) => analysis.count().warning);
  if (errors + warnings === 0) {
    return <Check size={17} strokeWidth={2} aria-hidden className="p-px text-good" />;
  }
  return (
    <span className="flex gap-1">
      <CountBadge severity="error" count={errors} />
      <CountBadge severity="warning" count={warnings} />
    </span>
  );
}
