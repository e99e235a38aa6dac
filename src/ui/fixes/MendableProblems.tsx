import type { Finding, Severity } from "../../domain/model/finding.ts";
import { cx } from "../kit/cx.ts";
import { messageIdOf } from "../kit/fields/descriptions.ts";
import { SEVERITY_LOOKS } from "../kit/severityLooks.ts";
import { useStudio } from "../studio.tsx";
import { FixButton } from "./FixButton.tsx";
import { focusDescribed } from "./focusDescribed.ts";

/** Notes are read, not heeded: their sentences are no louder than a hint. */
const COLOURS: Readonly<Record<Severity, string>> = { error: "text-error", warning: "text-warning", info: "text-second" };

interface MendableProblemsProps {
  /** Of the control that they are about; absent: they are about the object as a whole. */
  readonly controlId: string | undefined;
  readonly findings: readonly Finding[];
  /** Each says whose it is, with the way there. */
  readonly named: boolean;
  /** Beside them the field offers the shared value already. */
  readonly hasWayBack: boolean;
}

/** Problems in words, each with its mend below. */
export default function MendableProblems({ controlId, findings, named, hasWayBack }: MendableProblemsProps) {
  return (
    <ul className="mt-1 space-y-1">
      {findings.map((finding, index) => (
        <li key={`${finding.rule} ${finding.subject.id} ${finding.message}`}>
          <Problem id={controlId && messageIdOf(controlId, index)} finding={finding} named={named} hasWayBack={hasWayBack} />
        </li>
      ))}
    </ul>
  );
}

interface ProblemProps {
  readonly id: string | undefined;
  readonly finding: Finding;
  readonly named: boolean;
  readonly hasWayBack: boolean;
}

function Problem({ id, finding, named, hasWayBack }: ProblemProps) {
  const { session } = useStudio();
  const { icon: Icon, word } = SEVERITY_LOOKS[finding.severity];
  return (
    <>
      <div className={cx("flex gap-1.5 text-[12px] leading-[1.4]", COLOURS[finding.severity])}>
        <Icon size={13} aria-hidden className="mt-[2px] shrink-0" />
        <p className="min-w-0 [overflow-wrap:anywhere]">
          <span id={id}>
            <span className="sr-only">{word}: </span>
            {named && <Whose finding={finding} />}
            {finding.message}
          </span>{" "}
          <button
            type="button"
            data-why
            // Tab goes from field to field, where typing goes on; the keyboard's way is Shift+F1 in the field itself.
            tabIndex={id === undefined ? undefined : -1}
            aria-keyshortcuts={id === undefined ? undefined : "Shift+F1"}
            aria-label={`Why? About the rule ${finding.rule}`}
            title={`About the rule ${finding.rule}${id === undefined ? "" : " (Shift+F1 in the field)"}`}
            onClick={() => session.getState().showRules(finding.rule)}
            className="rounded-[3px] text-second underline decoration-dotted underline-offset-2 hover:text-text"
          >
            Why?
          </button>
        </p>
      </div>
      <FixButton finding={finding} hasWayBack={hasWayBack} moveFocus={(button) => focusDescribed(button, id)} />
    </>
  );
}

/** The thing that a problem is of; a press leads to it. */
function Whose({ finding: { subject } }: Pick<ProblemProps, "finding">) {
  const { session } = useStudio();
  return (
    <>
      <button
        type="button"
        className="rounded-[3px] font-semibold hover:underline"
        onClick={() => session.getState().requestFocus(subject.kind, subject.id, subject.field)}
      >
        {subject.name}
      </button>
      {": "}
    </>
  );
}
