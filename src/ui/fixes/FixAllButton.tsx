import { LoaderCircle, Wrench } from "lucide-react";
import { canFix } from "../../domain/mends.ts";
import { useAnalysis, useSession, useStudio } from "../studio.tsx";
import { applyFixAll } from "./applyFixAll.ts";
import { useMendable } from "./useMendable.ts";

const NUMBER = new Intl.NumberFormat("en-US");

interface FixAllButtonProps {
  readonly rule: string;
  readonly tabIndex?: 0 | -1;
}

/**
 * Mends all problems of a rule that have a fix, if the rule has several, wherever they are in the design; while it does, tells
 * how far it is, and ends it. Nothing where none of them has one.
 */
export function FixAllButton({ rule, tabIndex }: FixAllButtonProps) {
  const studio = useStudio();
  const count = useAnalysis((analysis) => analysis.findings.filter((finding) => finding.rule === rule).length);
  const fixing = useSession((session) => session.fixing);
  const mendable = useMendable(rule);
  const isRunning = fixing?.rule === rule;
  if (!canFix(rule) || count < 2 || (!isRunning && (mendable === undefined || mendable.fixes === 0))) return null;
  const Icon = isRunning ? LoaderCircle : Wrench;
  return (
    <button
      type="button"
      tabIndex={tabIndex}
      disabled={fixing !== undefined && !isRunning}
      title={isRunning ? "Stop, and keep what is fixed already" : "In the whole design, as one step that can be undone"}
      onClick={() => (isRunning ? studio.session.getState().setFixing(undefined) : void applyFixAll(studio, rule))}
      className="inline-flex min-h-6 shrink-0 items-center gap-1.5 rounded-field text-[12px] font-semibold whitespace-nowrap text-accent hover:underline disabled:opacity-50"
    >
      <Icon size={13} aria-hidden className={isRunning ? "animate-spin motion-reduce:animate-none" : undefined} />
      {isRunning ? `Fixing ${NUMBER.format(fixing.done)} of ${NUMBER.format(fixing.total)} · Stop` : labelOf(count, mendable?.fixes)}
    </button>
  );
}

function labelOf(count: number, fixes = count): string {
  return fixes < count ? `Fix ${NUMBER.format(fixes)} of ${NUMBER.format(count)}` : `Fix all ${NUMBER.format(count)}`;
}
