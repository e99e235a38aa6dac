import { Search } from "lucide-react";
import { memo, useRef } from "react";
import type { Rule } from "../../../domain/rules/rule.ts";
import { CountBadge } from "../../kit/CountBadge.tsx";
import { cx } from "../../kit/cx.ts";
import { SEVERITY_LOOKS } from "../../kit/severityLooks.ts";
import { type RowButtonProps, VirtualList } from "../../panels/dock/VirtualList.tsx";
import { useAnalysis } from "../../studio.tsx";
import type { RuleRow } from "./ruleRows.ts";

interface RuleListProps {
  readonly rows: readonly RuleRow[];
  /** The id of the rule whose page is shown. */
  readonly shown: string | undefined;
  readonly search: string;
  /** Whether the dialog opens with the focus here. */
  readonly beginsHere: boolean;
  setSearch(search: string): void;
  choose(rule: string): void;
}

/** The rules to choose from. The page follows the focus; typing above leaves what speaks of the words. */
export function RuleList({ rows, shown, search, beginsHere, setSearch, choose }: RuleListProps) {
  const list = useRef<HTMLDivElement>(null);
  return (
    <div
      ref={list}
      className="flex w-[300px] narrow:w-[210px] shrink-0 flex-col border-r border-line stacked:h-[30vh] stacked:min-h-[160px] stacked:w-full stacked:border-r-0 stacked:border-b"
    >
      <label className="relative m-3 mb-2 flex items-center">
        <span className="sr-only">Find in rules</span>
        <Search size={13} className="pointer-events-none absolute left-2 text-third" aria-hidden />
        <input
          type="search"
          ref={(input) => {
            if (beginsHere) input?.setAttribute("autofocus", "");
          }}
          value={search}
          placeholder="Find in rules"
          onChange={(event) => setSearch(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "ArrowDown") return;
            event.preventDefault();
            list.current?.querySelector<HTMLElement>("li button[tabindex='0']")?.focus();
          }}
          className="h-[28px] w-full rounded-field border border-field-edge bg-panel pr-2 pl-7 placeholder:text-third"
        />
      </label>
      <VirtualList
        label="Rules"
        rows={rows}
        keyOf={keyOf}
        isHeading={isHeading}
        estimate={estimate}
        current={shown}
        className="fade-start fade-end min-h-0 flex-1 px-1.5"
        render={(row, button) =>
          row.kind === "heading" ? (
            <h3 className="px-2.5 pt-2.5 pb-1 text-[11.5px] font-medium text-second">{row.title}</h3>
          ) : (
            <RuleButton rule={row.rule} shown={row.rule.id === shown} choose={choose} {...button} />
          )
        }
      />
    </div>
  );
}

const keyOf = (row: RuleRow) => row.key;
const isHeading = (row: RuleRow) => row.kind === "heading";
/** In pixels: a title of two lines and the id, or a heading. */
const estimate = (row: RuleRow) => (row.kind === "rule" ? 60 : 31);

interface RuleButtonProps extends RowButtonProps {
  readonly rule: Rule;
  readonly shown: boolean;
  choose(rule: string): void;
}

const RuleButton = memo(function RuleButton({ rule, shown, choose, id, tabIndex }: RuleButtonProps) {
  const broken = useAnalysis((analysis) => analysis.findings.filter((finding) => finding.rule === rule.id).length);
  const { icon: Icon, word, colour } = SEVERITY_LOOKS[rule.severity];
  return (
    <button
      type="button"
      id={id}
      tabIndex={tabIndex}
      aria-current={shown ? "true" : undefined}
      onClick={() => choose(rule.id)}
      onFocus={() => choose(rule.id)}
      className={cx(
        "flex w-full items-start gap-2 rounded-field px-2.5 py-1.5 text-left outline-offset-[-2px]",
        shown ? "bg-accent-soft" : "hover:bg-hover",
      )}
    >
      <Icon size={14} aria-hidden className={cx("mt-[2px] shrink-0", colour)} />
      <span className="min-w-0 flex-1 leading-[1.35]">
        <span className="sr-only">{word}: </span>
        {rule.title}
        <code className={cx("mt-0.5 block font-mono text-[11px]", shown ? "text-second" : "text-third")}>{rule.id}</code>
      </span>
      <CountBadge severity={rule.severity} count={broken} />
    </button>
  );
});
