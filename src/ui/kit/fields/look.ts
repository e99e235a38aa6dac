import { cx } from "../cx.ts";

/** How a control looks: what is shared by text inputs, text areas and selects. */
export interface ControlLook {
  /** Values that end up in a file are set in the mono face. */
  readonly mono?: boolean;
  /** A shared value: dashed, to look at. */
  readonly inherited?: boolean;
  /** A value that differs from the shared one on purpose: marked at its edge. */
  readonly own?: boolean;
}

/** The classes of a control; `aria-invalid` colours its border by itself. */
export function controlClasses({ mono, inherited, own }: ControlLook, className?: string): string {
  return cx(
    "w-full min-w-0 rounded-field border px-2 transition-colors placeholder:text-third aria-invalid:border-error",
    mono && "font-mono text-[12px]",
    inherited ? "border-dashed border-field-edge bg-page text-second" : "bg-panel text-text",
    own ? "border-accent border-l-[3px] pl-1.5" : !inherited && "border-field-edge hover:border-third",
    className,
  );
}
