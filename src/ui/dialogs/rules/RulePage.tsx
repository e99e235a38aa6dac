import { useId } from "react";
import { SEVERITY_MEANINGS } from "../../../domain/rules/reference.ts";
import type { Rule } from "../../../domain/rules/rule.ts";
import { cx } from "../../kit/cx.ts";
import { SEVERITY_LOOKS } from "../../kit/severityLooks.ts";
import { BrokenHere } from "./BrokenHere.tsx";
import { PageText } from "./PageText.tsx";
import { parsePage } from "./parsePage.ts";
import { RULE_PAGES } from "./rulePages.ts";

interface RulePageProps {
  readonly rule: Rule;
  /** Whether the dialog opens with the focus here. */
  readonly beginsHere: boolean;
  /** Shows the page of another rule. */
  choose(rule: string): void;
}

const TITLES: Readonly<Record<string, string>> = { Mend: "How to mend it" };

/** The page of a rule: what must hold, how grave it is, why, how to mend it, the source of the fact, and where it is broken here. */
export function RulePage({ rule, beginsHere, choose }: RulePageProps) {
  const id = useId();
  const { icon: Icon, word, colour } = SEVERITY_LOOKS[rule.severity];
  return (
    <section
      aria-labelledby={id}
      tabIndex={0}
      ref={(page) => {
        if (beginsHere) page?.setAttribute("autofocus", "");
      }}
      className="fade-end min-w-0 flex-1 overflow-y-auto overscroll-contain px-6 stacked:min-h-[180px] stacked:px-4 pt-4 outline-offset-[-2px] [scrollbar-width:thin]"
    >
      <code className="font-mono text-[12px] text-second">{rule.id}</code>
      <h3 id={id} className="mt-0.5 text-[15px] leading-[1.35] font-semibold">
        {rule.title}
      </h3>
      <p className="mt-1.5 flex items-start gap-1.5 text-[12px] text-second">
        <Icon size={14} aria-hidden className={cx("mt-[1.5px] shrink-0", colour)} />
        <span>
          <b className={cx("font-semibold", colour)}>{word}.</b> {SEVERITY_MEANINGS[rule.severity]}
        </span>
      </p>
      {parsePage(RULE_PAGES.get(rule.id) ?? "", (other) => other !== rule.id && RULE_PAGES.has(other)).map(({ lead, blocks }) => (
        <div key={lead ?? ""} className={cx("mt-3.5 max-w-[66ch]", lead === "Source" && "text-second")}>
          {lead && <h4 className="mb-0.5 text-[12px] font-semibold text-second">{TITLES[lead] ?? lead}</h4>}
          <PageText blocks={blocks} choose={choose} />
        </div>
      ))}
      <BrokenHere rule={rule} />
    </section>
  );
}
