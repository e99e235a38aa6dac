import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";
import { cx } from "./cx.ts";

const LOOKS = {
  primary: "bg-accent text-on-accent border-transparent hover:bg-accent-strong font-semibold",
  plain: "bg-panel text-text border-line-strong hover:bg-hover font-medium",
  quiet: "bg-transparent text-second border-transparent hover:bg-hover hover:text-text font-medium",
  link: "bg-transparent text-accent border-transparent hover:underline font-medium px-0 h-auto",
} as const;

export interface ButtonProps extends ComponentProps<"button"> {
  readonly look?: keyof typeof LOOKS;
  readonly icon?: LucideIcon | undefined;
  /** An icon behind the words, of what leads on. */
  readonly iconBehind?: LucideIcon | undefined;
}

/** A button with words; its icon is decoration. */
export function Button({ look = "plain", icon: Icon, iconBehind: IconBehind, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={cx(
        "inline-flex h-[30px] shrink-0 items-center justify-center gap-1.5 rounded-field border px-3 whitespace-nowrap transition-colors disabled:opacity-50",
        LOOKS[look],
        className,
      )}
      {...rest}
    >
      {Icon && <Icon size={15} aria-hidden />}
      {children}
      {IconBehind && <IconBehind size={15} aria-hidden />}
    </button>
  );
}
