import { type ReactNode, useId } from "react";
import { cx } from "./cx.ts";

interface SwitchProps {
  readonly on: boolean;
  set(on: boolean): void;
  readonly explanation: string;
  /** The switch's name. */
  readonly children: ReactNode;
}

/** Something that is on or off, with a sentence about it. */
export function Switch({ on, set, explanation, children }: SwitchProps) {
  const id = useId();
  return (
    <div>
      <button
        type="button"
        role="switch"
        aria-checked={on}
        aria-describedby={id}
        onClick={() => set(!on)}
        className="flex min-h-6 items-center gap-2 rounded-field text-left"
      >
        <span
          aria-hidden
          className={cx(
            "flex h-4 w-7 shrink-0 items-center rounded-full border p-px transition-colors",
            on ? "border-transparent bg-accent" : "border-third bg-panel",
          )}
        >
          <span
            className={cx(
              "size-3 rounded-full forced-colors:bg-[CanvasText] transition-transform",
              on ? "translate-x-3 bg-on-accent" : "bg-third",
            )}
          />
        </span>
        {children}
      </button>
      <p id={id} className="mt-0.5 text-[12px] text-second">
        {explanation}
      </p>
    </div>
  );
}
