import { ChevronDown, ChevronRight } from "lucide-react";
import { type ReactNode, useId } from "react";
import type { Severity } from "../../../domain/model/finding.ts";
import { countWords } from "../../kit/CountBadge.tsx";
import { cx } from "../../kit/cx.ts";
import { DOTS, SEVERITIES } from "../../kit/severities.ts";

interface GroupSectionProps {
  readonly name: string;
  /** The ini section of its keys, without brackets. */
  readonly section: string | undefined;
  readonly isOpen: boolean;
  readonly problems: Readonly<Record<Severity, number>>;
  toggle(): void;
  readonly children: ReactNode;
}

/** A collapsible group of fields; collapsed, a dot tells that it holds problems. */
export function GroupSection({ name, section, isOpen, problems, toggle, children }: GroupSectionProps) {
  const id = useId();
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <fieldset
      aria-labelledby={`${id}-name`}
      // Groups out of view are not painted anew with each problem that comes or goes above them.
      className="min-w-0 border-b border-line px-3.5 [contain-intrinsic-block-size:auto_240px] [content-visibility:auto] last:border-b-0"
    >
      <div className="flex items-center gap-2">
        <h3 className="min-w-0 flex-1">
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={isOpen ? `${id}-body` : undefined}
            className="-ml-1 flex min-h-9 w-full items-center gap-1.5 rounded-field py-2 pl-1 text-left leading-tight font-semibold outline-offset-[-3px]"
            onClick={toggle}
          >
            <Chevron size={14} aria-hidden className="shrink-0 text-second" />
            <span id={`${id}-name`}>{name}</span>
          </button>
        </h3>
        {!isOpen && <ProblemDot problems={problems} />}
        {section && <code className="shrink-0 font-mono text-[11px] text-third">[{section}]</code>}
      </div>
      {isOpen && (
        <div id={`${id}-body`} className="space-y-2.5 pb-3.5">
          {children}
        </div>
      )}
    </fieldset>
  );
}

function ProblemDot({ problems }: { readonly problems: Readonly<Record<Severity, number>> }) {
  const worst = SEVERITIES.find((severity) => problems[severity] > 0);
  if (worst === undefined) return null;
  const words = SEVERITIES.filter((severity) => problems[severity] > 0)
    .map((severity) => countWords(severity, problems[severity]))
    .join(", ");
  return <span role="img" aria-label={words} title={words} className={cx("dot size-2 shrink-0 rounded-full", DOTS[worst])} />;
}
