import type { Severity } from "../../domain/model/finding.ts";
import { cx } from "./cx.ts";

const LOOKS: Readonly<Record<Severity, string>> = {
  error: "count-error bg-error text-on-error",
  warning: "bg-warning-soft text-warning",
  info: "bg-accent-soft text-accent",
};

const WORDS: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ["error", "errors"],
  warning: ["warning", "warnings"],
  info: ["note", "notes"],
};

/** `2 errors`, `1 warning` */
export function countWords(severity: Severity, count: number): string {
  return `${count} ${WORDS[severity][count === 1 ? 0 : 1]}`;
}

/** The round number of problems of one severity; nothing when there are none. */
export function CountBadge({ severity, count }: { readonly severity: Severity; readonly count: number }) {
  if (count === 0) return null;
  return (
    <span
      className={cx(
        "count inline-flex h-[17px] min-w-[17px] shrink-0 items-center justify-center rounded-full px-1 text-[11px] leading-none font-semibold tabular-nums",
        LOOKS[severity],
      )}
    >
      <span aria-hidden>{count}</span>
      <span className="sr-only">{countWords(severity, count)}</span>
    </span>
  );
}
