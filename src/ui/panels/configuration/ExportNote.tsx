import { GitCompare } from "lucide-react";
import type { Exported } from "../../../store/ports.ts";
import { cx } from "../../kit/cx.ts";
import type { SinceExport } from "./sinceExport.ts";

interface ExportNoteProps {
  readonly exported: Exported | undefined;
  /** Undefined where nothing was exported of this machine. */
  readonly since: SinceExport | undefined;
  readonly only: boolean;
  showOnly(only: boolean): void;
}

const MOMENT = { month: "short", day: "numeric", hour: "numeric", minute: "2-digit" } as const;

/** `Nov 25, 7:41 PM`; the year only where it is another. */
function whenWords(at: string): string {
  const date = new Date(at);
  const isThisYear = date.getFullYear() === new Date().getFullYear();
  return new Intl.DateTimeFormat("en-US", isThisYear ? MOMENT : { ...MOMENT, year: "numeric" }).format(date);
}

/** When the file was last exported in this browser, how many of its lines changed since, and the way to see only those. */
export function ExportNote({ exported, since, only, showOnly }: ExportNoteProps) {
  if (exported === undefined || since === undefined) {
    return <p className="flex min-h-[22px] shrink-0 items-center text-[12px] text-third">Not exported yet in this browser</p>;
  }
  const count = since.changes.size + since.gone.length;
  return (
    <p className="flex min-h-[22px] flex-wrap items-center gap-x-1.5 text-[12px] text-second @5xl:shrink-0">
      <span className="whitespace-nowrap">Exported {whenWords(exported.at)}</span>
      {count === 0 ? (
        <span className="whitespace-nowrap">· unchanged since</span>
      ) : (
        <button
          type="button"
          aria-pressed={only}
          title={only ? "Show the whole file" : "Show only the lines that changed since"}
          className={cx(
            "inline-flex h-[22px] items-center gap-1 rounded-field px-1.5 font-medium whitespace-nowrap",
            only ? "bg-accent-soft text-accent" : "text-accent hover:bg-hover",
          )}
          onClick={() => showOnly(!only)}
        >
          <GitCompare size={12} aria-hidden />
          {count} {count === 1 ? "line" : "lines"} changed
          <span className="sr-only"> since the export: show only those</span>
        </button>
      )}
    </p>
  );
}
