import { type KeyboardEvent, useMemo, useRef } from "react";
import { RULES } from "../../../domain/rules/registry.ts";
import { applyFix } from "../../fixes/applyFix.ts";
import { applyFixAll } from "../../fixes/applyFixAll.ts";
import { useLostFocus } from "../../kit/useLostFocus.ts";
import { useAnalysis, useStudio } from "../../studio.tsx";
import { VirtualList } from "../dock/VirtualList.tsx";
import type { ProblemFilter } from "./filter.ts";
import { NoMatch } from "./NoMatch.tsx";
import { ProblemFilterBar } from "./ProblemFilterBar.tsx";
import { ProblemRow } from "./ProblemRow.tsx";
import { filterFindings, problemRows, problemRowsByRule, problemRowsBySite, type ProblemRow as Row } from "./problemList.ts";
import { RuleHeading } from "./RuleHeading.tsx";
import { rowKeyOf } from "./rowKeys.ts";

interface ProblemsPanelProps {
  readonly filter: ProblemFilter;
  setFilter(filter: ProblemFilter): void;
}

/** Everything that is wrong with the design; each problem leads to the field that mends it, and many mend themselves. */
export default function ProblemsPanel({ filter, setFilter }: ProblemsPanelProps) {
  const studio = useStudio();
  const panel = useRef<HTMLDivElement>(null);
  const { grouping } = filter;
  const findings = useAnalysis((analysis) => analysis.findings);
  const counts = useAnalysis((analysis) => analysis.count());
  const sites = useAnalysis((analysis) => (grouping === "site" ? analysis.deployment.sites : undefined));
  const shown = useMemo(() => filterFindings(findings, filter), [findings, filter]);
  const rows = useMemo(() => {
    if (sites) return problemRowsBySite(shown, sites);
    return grouping === "rule" ? problemRowsByRule(shown, RULES) : problemRows(shown);
  }, [shown, sites, grouping]);
  // The last problem that the filter let through is mended: the way to the others stands in the list's place.
  useLostFocus(panel, () => panel.current?.querySelector<HTMLElement>("button[data-show-all]")?.focus());

  function onKey(row: Row, event: KeyboardEvent): void {
    const key = rowKeyOf(event);
    if (key === undefined || row.kind === "heading") return;
    event.preventDefault();
    if (row.kind === "problem" && key === "fix") void applyFix(studio, row.finding);
    else void applyFixAll(studio, row.kind === "problem" ? row.finding.rule : row.rule.id);
  }

  return (
    <div ref={panel} className="flex h-full flex-col">
      <ProblemFilterBar counts={counts} filter={filter} setFilter={setFilter} />
      {shown.length === 0 ? (
        <NoMatch count={findings.length} filter={filter} setFilter={setFilter} />
      ) : (
        <VirtualList
          label="Problems"
          rows={rows}
          keyOf={keyOf}
          isHeading={isHeading}
          onKey={onKey}
          estimate={estimate}
          className="@container min-h-0 flex-1"
          render={(row, button) => {
            if (row.kind === "heading") return <Heading title={row.title} count={row.count} />;
            if (row.kind === "rule") return <RuleHeading rule={row.rule} count={row.count} {...button} />;
            return <ProblemRow finding={row.finding} namesRule={grouping !== "rule"} {...button} />;
          }}
        />
      )}
    </div>
  );
}

const keyOf = (row: Row) => row.key;
const isHeading = (row: Row) => row.kind === "heading";
/** In pixels: two lines and their mend, or a heading. */
const estimate = (row: Row) => (row.kind === "problem" ? 50 : 29);

function Heading({ title, count }: { readonly title: string; readonly count: number }) {
  return (
    <h3 className="flex items-baseline gap-2 border-b border-line bg-page px-4 py-[4px] text-[12px] font-semibold">
      {title}
      <span className="font-normal text-second">{count}</span>
    </h3>
  );
}
