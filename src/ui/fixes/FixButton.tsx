import { Wrench } from "lucide-react";
import { type MouseEvent, type ReactNode, useRef } from "react";
import type { Finding } from "../../domain/model/finding.ts";
import type { Fix } from "../../domain/rules/rule.ts";
import { cx } from "../kit/cx.ts";
import { useStudio } from "../studio.tsx";
import { applyFix } from "./applyFix.ts";
import { useFix } from "./useFix.ts";

interface FixButtonProps {
  readonly finding: Finding;
  readonly tabIndex?: 0 | -1;
  readonly className?: string;
  /** The shared value is offered beside it: a mend that takes the own one away is not shown. */
  readonly hasWayBack?: boolean;
  /** What stands beside it, if there is a fix. */
  readonly beside?: ReactNode;
  /**
   * Takes the focus off the button, which goes away with the problem.
   * @returns what is called after the fix
   */
  moveFocus(button: HTMLElement): (() => void) | undefined;
}

/** The mend under a problem, in words; nothing where it is for a person to decide. */
export function FixButton({ finding, tabIndex, className, hasWayBack = false, beside, moveFocus }: FixButtonProps) {
  const studio = useStudio();
  const fix = useFix(finding);
  const isPlaceKept = useRef(false);
  if (hasWayBack && (fix === "pending" || (fix !== "none" && isWayBack(fix)))) return null;
  if (fix === "pending") isPlaceKept.current = true;
  if (fix === "none" && !isPlaceKept.current) return null;
  const place = cx("flex min-h-[22px] items-center gap-1.5 text-[12px] leading-[1.35]", className);
  // The place is kept while the fix is worked out, and also where there is none in the end: nothing moves under the pointer.
  if (fix === "pending" || fix === "none") return <div className={place} />;
  async function run(event: MouseEvent<HTMLElement>): Promise<void> {
    const afterwards = moveFocus(event.currentTarget);
    await applyFix(studio, finding);
    afterwards?.();
  }
  return (
    <div className={place}>
      <button
        type="button"
        tabIndex={tabIndex}
        onClick={(event) => void run(event)}
        className="-my-px inline-flex min-h-6 min-w-0 items-center gap-1.5 rounded-field text-left font-semibold text-accent hover:underline"
      >
        <Wrench size={13} aria-hidden className="shrink-0" />
        <span className="min-w-0 [overflow-wrap:anywhere]">{fix.label}</span>
      </button>
      {beside}
    </div>
  );
}

function isWayBack({ calls: [only, ...others] }: Fix): boolean {
  return only?.edit === "removeOverride" && others.length === 0;
}
