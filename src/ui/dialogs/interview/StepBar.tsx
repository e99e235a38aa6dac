import { Check } from "lucide-react";
import { STEPS, type Step } from "../../../domain/interview/answers.ts";
import { cx } from "../../kit/cx.ts";
import { useInterview } from "./useInterview.ts";

export const STEP_TITLES: Readonly<Record<Step, string>> = {
  domains: "Domains",
  sites: "Sites and calls",
  hardware: "Hardware and version",
  networks: "Networks",
};

/** Where one is in the interview, and the way to every step that was reached. */
export function StepBar({ visit }: { visit(step: Step): void }) {
  const { step, reached, isDone } = useInterview();
  return (
    <nav aria-label="Steps">
      <ol className="grid grid-cols-4 stacked:grid-cols-2 gap-2">
        {STEPS.map((one, index) => {
          const isOpen = index <= STEPS.indexOf(reached);
          const isCurrent = one === step;
          const isChecked = isOpen && !isCurrent && isDone(one);
          return (
            <li key={one}>
              <button
                type="button"
                disabled={!isOpen}
                aria-current={isCurrent ? "step" : undefined}
                onClick={() => visit(one)}
                className={cx(
                  "flex w-full items-center gap-2 border-t-[3px] px-0.5 pt-2 text-left transition-colors",
                  isCurrent ? "border-accent font-semibold" : isOpen ? "border-line-strong hover:border-accent" : "border-line text-second",
                )}
              >
                <span
                  className={cx(
                    "flex size-[19px] shrink-0 items-center justify-center rounded-full text-[11px] font-semibold",
                    isCurrent ? "bg-accent text-on-accent" : isChecked ? "bg-good-soft text-good" : "bg-hover text-second",
                  )}
                >
                  {isChecked ? <Check size={12} aria-label="Done:" /> : index + 1}
                </span>
                <span className="line-clamp-2 leading-tight">{STEP_TITLES[one]}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
