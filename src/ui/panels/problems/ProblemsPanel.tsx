import { ListFilter } from "lucide-react";
import { useMemo } from "react";
import { useAnalysis } from "../../studio.tsx";
import { EmptyState } from "../dock/EmptyState.tsx";
import { VirtualList } from "../dock/VirtualList.tsx";
import { ProblemFilterBar } from "./ProblemFilterBar.tsx";
import { ProblemRow } from "./ProblemRow.tsx";
import { filterFindings, type ProblemFilter, problemRows, problemRowsBySite, type ProblemRow as Row } from "./problemList.ts";

interface ProblemsPanelProps {
  readonly filter: ProblemFilter;
  setFilter(filter: ProblemFilter): void;
}

/** Everything that is wrong with the design; each problem leads to the field that mends it. */
export default function ProblemsPanel({ filter, setFilter }: ProblemsPanelProps) {
  const findings = useAnalysis((analysis) => analysis.findings);
  const sites = useAnalysis((analysis) => (filter.bySite ? analysis.deployment.sites : undefined));
  const shown = useMemo(() => filterFindings(findings, filter), [findings, filter]);
  const rows = useMemo(() => (sites ? problemRowsBySite(shown, sites) : problemRows(shown)), [shown, sites]);
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return (
    <div className="flex h-full flex-col">
      <ProblemFilterBar counts={counts} filter={filter} setFilter={setFilter} />
      {shown.length === 0 ? (
        <EmptyState icon={ListFilter} title="No problem matches">
          There are {findings.length}, but none with these words and severities. Show another severity, or look for fewer words.
        </EmptyState>
      ) : (
        <VirtualList
          label="Problems"
          rows={rows}
          keyOf={keyOf}
          isHeading={isHeading}
          estimate={estimate}
          className="@container min-h-0 flex-1"
          render={(row, button) =>
            row.kind === "heading" ? <Heading title={row.title} count={row.count} /> : <ProblemRow finding={row.finding} {...button} />
          }
        />
      )}
    </div>
  );
}

const keyOf = (row: Row) => row.key;
const isHeading = (row: Row) => row.kind === "heading";
const estimate = () => 27;

function Heading({ title, count }: { readonly title: string; readonly count: number }) {
  return (
    <h3 className="flex items-baseline gap-2 border-b border-line bg-page px-4 py-[4px] text-[12px] font-semibold">
      {title}
      <span className="font-normal text-second">{count}</span>
    </h3>
  );
}
