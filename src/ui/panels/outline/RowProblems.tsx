import type { Analysis } from "../../../domain/analysis.ts";
import type { Severity, SubjectKind } from "../../../domain/model/finding.ts";
import { CountBadge } from "../../kit/CountBadge.tsx";
import { useAnalysis } from "../../studio.tsx";

function countOf(analysis: Analysis, kind: SubjectKind, id: string, severity: Severity): number {
  if (kind === "deployment") return analysis.count()[severity];
  if (kind === "site") return analysis.count(id)[severity];
  return analysis.findingsOf(id).filter((finding) => finding.severity === severity).length;
}

interface RowProblemsProps {
  readonly kind: SubjectKind;
  readonly id: string;
}

/** The errors and warnings of a row's object and of all that it holds: the same figures as on the canvas and in the dock. */
export function RowProblems({ kind, id }: RowProblemsProps) {
  const errors = useAnalysis((analysis) => countOf(analysis, kind, id, "error"));
  const warnings = useAnalysis((analysis) => countOf(analysis, kind, id, "warning"));
  return (
    <>
      <CountBadge severity="error" count={errors} />
      <CountBadge severity="warning" count={warnings} />
    </>
  );
}
