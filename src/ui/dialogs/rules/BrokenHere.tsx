import { useShallow } from "zustand/react/shallow";
import type { Finding } from "../../../domain/model/finding.ts";
import type { Rule } from "../../../domain/rules/rule.ts";
import { countWords } from "../../kit/CountBadge.tsx";
import { fieldLabel } from "../../panels/problems/problemList.ts";
import { useAnalysis, useStudio } from "../../studio.tsx";

/** Places that are named; the list of problems has the others. */
const SHOWN = 8;

/** Where the open design breaks a rule, with the way to each place. */
export function BrokenHere({ rule }: { readonly rule: Rule }) {
  const findings = useAnalysis(useShallow((analysis) => analysis.findings.filter((finding) => finding.rule === rule.id)));
  if (findings.length === 0) return null;
  const more = findings.length - SHOWN;
  return (
    <div className="mt-5 rounded-node border border-line bg-page px-3.5 py-2.5">
      <h4 className="font-semibold">In this design: {countWords(rule.severity, findings.length)}</h4>
      <ul className="mt-1">
        {findings.slice(0, SHOWN).map((finding) => (
          <li key={`${finding.subject.id} ${finding.subject.field ?? ""} ${finding.message}`}>
            <Place finding={finding} />
          </li>
        ))}
      </ul>
      {more > 0 && <p className="mt-0.5 text-second">and {more.toLocaleString("en-US")} more, in the list of problems</p>}
    </div>
  );
}

function Place({ finding }: { readonly finding: Finding }) {
  const { session } = useStudio();
  const { subject } = finding;
  const label = fieldLabel(finding);
  function go(): void {
    session.getState().openDialog(undefined);
    session.getState().requestFocus(subject.kind, subject.id, subject.field);
  }
  return (
    <button
      type="button"
      title={finding.message}
      onClick={go}
      className="min-h-6 max-w-full rounded-field text-left text-accent [overflow-wrap:anywhere] hover:underline"
    >
      {label ? `${subject.name} · ${label}` : subject.name}
    </button>
  );
}
