import { ListFilter } from "lucide-react";
import { Button } from "../../kit/Button.tsx";
import { EmptyState } from "../dock/EmptyState.tsx";
import { ALL_PROBLEMS, type ProblemFilter } from "./filter.ts";

interface NoMatchProps {
  /** How many problems there are. */
  readonly count: number;
  readonly filter: ProblemFilter;
  setFilter(filter: ProblemFilter): void;
}

/** What stands in the place of the list while the filter lets nothing through. */
export function NoMatch({ count, filter, setFilter }: NoMatchProps) {
  const [are, them] = count === 1 ? ["is 1 problem", "it"] : [`are ${count.toLocaleString("en-US")} problems`, "them"];
  return (
    <EmptyState icon={ListFilter} title="No problem matches">
      There {are}, but none with these words and severities.{" "}
      <Button data-show-all look="link" onClick={() => setFilter({ ...ALL_PROBLEMS, grouping: filter.grouping })}>
        Show {them}
      </Button>
    </EmptyState>
  );
}
