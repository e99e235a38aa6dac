import { CircleCheck } from "lucide-react";
import { Button } from "../../kit/Button.tsx";
import { useAnalysis, useStudio } from "../../studio.tsx";
import { EmptyState } from "../dock/EmptyState.tsx";

/** What stands in the place of the list while nothing is wrong. */
export function NoProblems() {
  const { session } = useStudio();
  const isEmpty = useAnalysis((analysis) => analysis.deployment.sites.length === 0);
  return (
    <EmptyState icon={CircleCheck} title="No problems">
      {isEmpty
        ? "Nothing is drawn yet. As soon as there is a site, everything that would keep it from being deployed is listed here: what is wrong, where, and the mend that one click makes."
        : "Every value that the rules look at can be deployed. What goes wrong from here on is listed here at once, with its mend."}{" "}
      <Button look="link" onClick={() => session.getState().showRules()}>
        See what is checked
      </Button>
    </EmptyState>
  );
}
