import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";
import { cx } from "./cx.ts";

export interface IconButtonProps extends Omit<ComponentProps<"button">, "children"> {
  readonly icon: LucideIcon;
  /** What the button does, read aloud and shown on hover. */
  readonly label: string;
  /** Shown with the label, e.g. `Ctrl+Z`. */
  readonly shortcut?: string;
}

/** A button that shows only an icon. */
export function IconButton({ icon: Icon, label, shortcut, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={shortcut ? `${label} (${shortcut})` : label}
      className={cx(
        "inline-flex size-[30px] shrink-0 items-center justify-center rounded-field text-second transition-colors forced-colors:border hover:bg-hover hover:text-text disabled:opacity-40 disabled:hover:bg-transparent",
        className,
      )}
      {...rest}
    >
      <Icon size={16} aria-hidden />
    </button>
  );
}
