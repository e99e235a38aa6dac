import { CircleCheck } from "lucide-react";
import { useAnalysis } from "../../studio.tsx";
import { EmptyState } from "../dock/EmptyState.tsx";

/** What stands in the place of the list while nothing is wrong. */
export function NoProblems() {
  const isEmpty = useAnalysis((analysis) => analysis.deployment.sites.length === 0);
  return (
    <EmptyState icon={CircleCheck} title="No problems">
      {isEmpty
        ? "Nothing is drawn yet. As soon as there is a site, everything that would keep it from being deployed is listed here, each with the way to its field."
        : "Every value that the rules look at can be deployed. What goes wrong from here on is listed here at once."}
    </EmptyState>
  );
}
