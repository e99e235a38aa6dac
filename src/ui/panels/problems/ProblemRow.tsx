import { memo } from "react";
import type { Finding } from "../../../domain/model/finding.ts";
import { FixAllButton } from "../../fixes/FixAllButton.tsx";
import { FixButton } from "../../fixes/FixButton.tsx";
import { cx } from "../../kit/cx.ts";
import { countRender } from "../../kit/renderProbe.ts";
import { SEVERITY_LOOKS } from "../../kit/severityLooks.ts";
import { useStudio } from "../../studio.tsx";
import type { RowButtonProps } from "../dock/VirtualList.tsx";
import { fieldLabel } from "./problemList.ts";

interface ProblemRowProps extends RowButtonProps {
  readonly finding: Finding;
  /** Under the heading of its rule a row need not name it. */
  readonly namesRule: boolean;
}

/** One problem: what is wrong, its mend below, where it is and the rule that says so. Pressing it goes to the field. */
export const ProblemRow = memo(function ProblemRow({ finding, namesRule, id, tabIndex }: ProblemRowProps) {
  const studio = useStudio();
  const { severity, message, rule, subject } = finding;
  countRender("ProblemRow", `${rule} ${subject.id}`);
  const { icon: Icon, word, colour } = SEVERITY_LOOKS[severity];
  const label = fieldLabel(finding);
  const where = label ? `${subject.name} · ${label}` : subject.name;

  function focusRow(): undefined {
    document.getElementById(id)?.focus({ preventScroll: true });
  }

  return (
    <div className="group/row relative flex flex-wrap gap-x-3 border-b border-line py-[5px] pr-4 pl-4 hover:bg-hover @2xl:flex-nowrap">
      <Icon size={14} aria-hidden className={cx("mt-[2.5px] shrink-0", colour)} />
      <div className="min-w-0 flex-1 basis-[70%]">
        <button
          type="button"
          id={id}
          tabIndex={tabIndex}
          onClick={() => studio.session.getState().requestFocus(subject.kind, subject.id, subject.field)}
          className="row-button text-left [overflow-wrap:anywhere]"
        >
          <span className="sr-only select-none">{word}: </span>
          {message}
          <span className="sr-only select-none"> {where}</span>
        </button>
        <FixButton
          finding={finding}
          tabIndex={tabIndex}
          moveFocus={focusRow}
          className="relative w-fit"
          beside={namesRule && <LikeThis rule={rule} tabIndex={tabIndex} />}
        />
      </div>
      <div className="ml-[26px] flex min-w-0 flex-wrap items-baseline gap-x-3 text-[12px] leading-[20px] @2xl:ml-0 @2xl:w-[212px] @2xl:shrink-0 @2xl:flex-col">
        <span aria-hidden className="min-w-0 max-w-full text-second [overflow-wrap:anywhere]">
          {where}
        </span>
        {namesRule && (
          <button
            type="button"
            tabIndex={tabIndex}
            title="What this rule says, why, and how to mend it"
            aria-label={`About the rule ${rule}`}
            onClick={() => studio.session.getState().showRules(rule)}
            className="relative max-w-full rounded-field text-left font-mono text-[11px] text-third [overflow-wrap:anywhere] hover:text-accent hover:underline"
          >
            {rule}
          </button>
        )}
      </div>
    </div>
  );
});

/** The mend of all problems of the rule, in sight while the row is pointed at or has the focus. */
function LikeThis({ rule, tabIndex }: Pick<RowButtonProps, "tabIndex"> & { readonly rule: string }) {
  return (
    <span className="invisible -my-px ml-3 group-focus-within/row:visible group-hover/row:visible">
      <FixAllButton rule={rule} tabIndex={tabIndex} />
    </span>
  );
}
