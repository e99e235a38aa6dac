import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";
import { cx } from "./cx.ts";

export interface IconButtonProps extends Omit<ComponentProps<"button">, "children"> {
  readonly icon: LucideIcon;
  /** What the button does, read aloud and shown on hover. */
  readonly label: string;
  /** Shown with the label, e.g. `Ctrl+Z`. */
  readonly shortcut?: string;
  /** Why it does nothing now: it is dimmed, but can still have the focus and be asked. */
  readonly whyNot?: string | undefined;
}

/** A button that shows only an icon. */
export function IconButton({ icon: Icon, label, shortcut, whyNot, className, ...rest }: IconButtonProps) {
  const title = shortcut ? `${label} (${shortcut})` : label;
  return (
    <button
      type="button"
      aria-label={label}
      title={whyNot ? `${title}. ${whyNot}` : title}
      aria-description={whyNot}
      aria-disabled={whyNot !== undefined || undefined}
      className={cx(
        "inline-flex size-[30px] shrink-0 items-center justify-center rounded-field text-second transition-colors forced-colors:border hover:bg-hover hover:text-text disabled:opacity-40 disabled:hover:bg-transparent aria-disabled:opacity-40 aria-disabled:hover:bg-transparent",
        className,
      )}
      {...rest}
    >
      <Icon size={16} aria-hidden />
    </button>
  );
}
