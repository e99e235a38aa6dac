import { memo } from "react";
import { FixAllButton } from "../../fixes/FixAllButton.tsx";
import { countWords } from "../../kit/CountBadge.tsx";
import { cx } from "../../kit/cx.ts";
import { SEVERITY_LOOKS } from "../../kit/severityLooks.ts";
import { useStudio } from "../../studio.tsx";
import type { RowButtonProps } from "../dock/VirtualList.tsx";
import type { ListedRule } from "./problemList.ts";

interface RuleHeadingProps extends RowButtonProps {
  readonly rule: ListedRule;
  readonly count: number;
}

/** The heading of a rule's problems: what must hold, how often it does not, and the mend of all. Pressing it opens the rule's page. */
export const RuleHeading = memo(function RuleHeading({ rule, count, id, tabIndex }: RuleHeadingProps) {
  const studio = useStudio();
  const { icon: Icon, colour } = SEVERITY_LOOKS[rule.severity];

  return (
    <div className="relative flex flex-wrap items-center gap-x-3 border-b border-line bg-page py-[3px] pr-4 pl-4 text-[12px] hover:bg-hover @2xl:flex-nowrap">
      <Icon size={14} aria-hidden className={cx("shrink-0", colour)} />
      <h3 className="min-w-0 flex-1 leading-[22px] font-semibold">
        <button
          type="button"
          id={id}
          tabIndex={tabIndex}
          onClick={() => studio.session.getState().showRules(rule.id)}
          className="row-button max-w-full text-left [overflow-wrap:anywhere]"
        >
          {rule.title} <span className="font-normal whitespace-nowrap text-second">{countWords(rule.severity, count)}</span>
        </button>
      </h3>
      <code className="shrink-0 font-mono text-[11px] text-third max-[1100px]:hidden">{rule.id}</code>
      <span className="relative flex shrink-0 justify-end">
        <FixAllButton rule={rule.id} tabIndex={tabIndex} />
      </span>
    </div>
  );
});
