import { BookOpen, Search } from "lucide-react";
import type { Severity } from "../../../domain/model/finding.ts";
import { countWords } from "../../kit/CountBadge.tsx";
import { cx } from "../../kit/cx.ts";
import { SEVERITIES } from "../../kit/severities.ts";
import { SEVERITY_LOOKS } from "../../kit/severityLooks.ts";
import { useStudio } from "../../studio.tsx";
import type { ProblemFilter } from "./filter.ts";
import { GroupingChoice } from "./GroupingChoice.tsx";

interface ProblemFilterBarProps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly filter: ProblemFilter;
  setFilter(filter: ProblemFilter): void;
}

const BUTTON = "inline-flex h-[26px] shrink-0 items-center gap-1.5 rounded-field border px-2 text-[12px] font-medium transition-colors";
const ON = "border-line-strong bg-hover text-text";
const OFF = "border-line text-second hover:text-text";

/** What is listed: the severities, the words looked for, and under which headings. */
export function ProblemFilterBar({ counts, filter, setFilter }: ProblemFilterBarProps) {
  const { session } = useStudio();
  function toggle(severity: Severity): void {
    const hidden = new Set(filter.hidden);
    if (!hidden.delete(severity)) hidden.add(severity);
    setFilter({ ...filter, hidden });
  }
  return (
    <div className="@container shrink-0 border-b border-line">
      <div className="flex flex-wrap items-center gap-1.5 px-3 py-[5px]">
        {SEVERITIES.map((severity) => {
          const { icon: Icon, colour } = SEVERITY_LOOKS[severity];
          const shown = !filter.hidden.has(severity);
          const words = countWords(severity, counts[severity]);
          return (
            <button
              key={severity}
              type="button"
              aria-pressed={shown}
              aria-label={words}
              title={`${words}: ${shown ? "shown; press to hide" : "hidden; press to show"}`}
              onClick={() => toggle(severity)}
              className={cx(BUTTON, shown ? ON : OFF)}
            >
              <Icon size={13} className={shown ? colour : "text-third"} aria-hidden />
              <span className="@2xl:hidden">{counts[severity]}</span>
              <span className="hidden @2xl:inline">{words}</span>
            </button>
          );
        })}
        <label className="relative ml-1 flex min-w-[84px] flex-1 items-center @lg:min-w-[110px]">
          <span className="sr-only">Find in problems</span>
          <Search size={13} className="pointer-events-none absolute left-2 text-third" aria-hidden />
          <input
            type="search"
            value={filter.text}
            placeholder="Find"
            onChange={(event) => setFilter({ ...filter, text: event.target.value })}
            className="h-[26px] w-full max-w-[320px] rounded-field border border-field-edge bg-panel pr-2 pl-7 text-[12px] placeholder:text-third"
          />
        </label>
        <GroupingChoice grouping={filter.grouping} choose={(grouping) => setFilter({ ...filter, grouping })} />
        <button
          type="button"
          title="Every rule: what it says, why, and how to mend it"
          aria-label="Rule reference"
          onClick={() => session.getState().showRules()}
          className={cx(BUTTON, OFF)}
        >
          <BookOpen size={13} aria-hidden />
          <span className="hidden @2xl:inline">Rules</span>
        </button>
      </div>
    </div>
  );
}
