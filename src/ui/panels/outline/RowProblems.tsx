import type { Analysis } from "../../../domain/analysis.ts";
import type { Severity, SubjectKind } from "../../../domain/model/finding.ts";
import { CountBadge } from "../../kit/CountBadge.tsx";
import { useAnalysis } from "../../studio.tsx";

function countOf(analysis: Analysis, id: string, severity: Severity, withContents: boolean): number {
  if (withContents) return analysis.count(id)[severity];
  return analysis.findingsOf(id).filter((finding) => finding.severity === severity).length;
}

interface RowProblemsProps {
  readonly kind: SubjectKind;
  readonly id: string;
  /** A collapsed site tells of what it hides as well. */
  readonly withContents: boolean;
}

/** The errors and warnings of a row's object; an expanded site leaves those of its contents to their rows. */
export function RowProblems({ kind, id, withContents }: RowProblemsProps) {
  const all = kind === "site" && withContents;
  const errors = useAnalysis((analysis) => countOf(analysis, id, "error", all));
  const warnings = useAnalysis((analysis) => countOf(analysis, id, "warning", all));
  return (
    <>
      <CountBadge severity="error" count={errors} />
      <CountBadge severity="warning" count={warnings} />
    </>
  );
}
