import { useState } from "react";
import type { Finding } from "../../../../domain/model/finding.ts";
import { FieldFindings } from "../../../kit/fields/FieldFindings.tsx";

/** As many as leave the next field in view. */
export const SHOWN_FINDINGS = 3;

interface LimitedFindingsProps {
  readonly controlId?: string;
  readonly findings: readonly Finding[];
  readonly className?: string;
}

/** What is wrong with several things, each with whose it is: the first few, the rest on demand. */
export function LimitedFindings({ controlId, findings, className }: LimitedFindingsProps) {
  const [all, setAll] = useState(false);
  if (findings.length === 0) return null;
  const left = findings.length - SHOWN_FINDINGS;
  return (
    <div className={className}>
      <FieldFindings controlId={controlId} findings={all ? findings : findings.slice(0, SHOWN_FINDINGS)} named />
      {left > 0 && (
        <button
          type="button"
          aria-expanded={all}
          className="mt-0.5 -ml-1 min-h-6 rounded-field px-1 text-[12px] font-medium text-accent hover:bg-hover"
          onClick={() => setAll(!all)}
        >
          {all ? "Show fewer" : `${left} more ${left === 1 ? "problem" : "problems"}`}
        </button>
      )}
    </div>
  );
}
