import { Search } from "lucide-react";
import type { Severity } from "../../../domain/model/finding.ts";
import { countWords } from "../../kit/CountBadge.tsx";
import { cx } from "../../kit/cx.ts";
import type { ProblemFilter } from "./problemList.ts";
import { SEVERITIES, SEVERITY_LOOKS } from "./severityLooks.ts";

interface ProblemFilterBarProps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly filter: ProblemFilter;
  setFilter(filter: ProblemFilter): void;
}

const TOGGLE = "inline-flex h-[26px] shrink-0 items-center gap-1.5 rounded-field border px-2 text-[12px] font-medium transition-colors";
const ON = "border-line-strong bg-hover text-text";
const OFF = "border-line text-second hover:text-text";

/** What is listed: the severities, the words looked for, and whether under headings. */
export function ProblemFilterBar({ counts, filter, setFilter }: ProblemFilterBarProps) {
  function toggle(severity: Severity): void {
    const hidden = new Set(filter.hidden);
    if (!hidden.delete(severity)) hidden.add(severity);
    setFilter({ ...filter, hidden });
  }
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-1.5 border-b border-line px-3 py-[5px]">
      {SEVERITIES.map((severity) => {
        const { icon: Icon, colour } = SEVERITY_LOOKS[severity];
        const shown = !filter.hidden.has(severity);
        return (
          <button
            key={severity}
            type="button"
            aria-pressed={shown}
            title={shown ? "Shown; press to hide" : "Hidden; press to show"}
            onClick={() => toggle(severity)}
            className={cx(TOGGLE, shown ? ON : OFF)}
          >
            <Icon size={13} className={shown ? colour : "text-third"} aria-hidden />
            {countWords(severity, counts[severity])}
          </button>
        );
      })}
      <label className="relative ml-1 flex min-w-[140px] flex-1 items-center">
        <span className="sr-only">Find in problems</span>
        <Search size={13} className="pointer-events-none absolute left-2 text-third" aria-hidden />
        <input
          type="search"
          value={filter.text}
          placeholder="Find: host, address, rule …"
          onChange={(event) => setFilter({ ...filter, text: event.target.value })}
          className="h-[26px] w-full max-w-[320px] rounded-field border border-line-strong bg-panel pr-2 pl-7 text-[12px] placeholder:text-third"
        />
      </label>
      <button
        type="button"
        aria-pressed={filter.bySite}
        onClick={() => setFilter({ ...filter, bySite: !filter.bySite })}
        className={cx(TOGGLE, filter.bySite ? ON : OFF)}
      >
        Group by site
      </button>
    </div>
  );
}
