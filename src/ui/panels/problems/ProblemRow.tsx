import { memo } from "react";
import type { Finding } from "../../../domain/model/finding.ts";
import { cx } from "../../kit/cx.ts";
import { countRender } from "../../kit/renderProbe.ts";
import { useStudio } from "../../studio.tsx";
import type { RowButtonProps } from "../dock/VirtualList.tsx";
import { fieldLabel } from "./problemList.ts";
import { SEVERITY_LOOKS } from "./severityLooks.ts";

interface ProblemRowProps extends RowButtonProps {
  readonly finding: Finding;
}

/** One problem: what is wrong, where, and the rule that says so. Pressing it goes to the field. */
export const ProblemRow = memo(function ProblemRow({ finding, id, tabIndex }: ProblemRowProps) {
  const { session } = useStudio();
  const { severity, message, rule, subject } = finding;
  countRender("ProblemRow", `${rule} ${subject.id}`);
  const { icon: Icon, word, colour } = SEVERITY_LOOKS[severity];
  const label = fieldLabel(finding);
  return (
    <button
      type="button"
      id={id}
      tabIndex={tabIndex}
      onClick={() => session.getState().requestFocus(subject.kind, subject.id, subject.field)}
      className="flex w-full flex-wrap items-baseline gap-x-3 border-b border-line px-4 py-[3.5px] text-left outline-offset-[-2px] hover:bg-hover @3xl:flex-nowrap"
    >
      <span
        className={cx("flex w-[66px] shrink-0 items-center gap-1.5 self-start pt-[2px] text-[12px] leading-[15px] font-medium", colour)}
      >
        <Icon size={14} aria-hidden />
        {word}
      </span>
      <span className="min-w-0 flex-1 basis-[60%] [overflow-wrap:anywhere]">{message}</span>
      <span className="ml-[78px] text-[12px] text-second [overflow-wrap:anywhere] @3xl:ml-0 @3xl:w-[200px] @3xl:shrink-0">
        {subject.name}
        {label && ` · ${label}`}
      </span>
      <code className="ml-auto font-mono text-[11px] text-third [overflow-wrap:anywhere] @3xl:w-[150px] @3xl:shrink-0">{rule}</code>
    </button>
  );
});
