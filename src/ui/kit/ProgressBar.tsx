import { cx } from "./cx.ts";

interface ProgressBarProps {
  /** What is being done: `Packing the files`. */
  readonly label: string;
  /** undefined: nobody can tell how far it is. */
  readonly share: number | undefined;
  /** How far it is in figures, beside the label. */
  readonly figures?: string | undefined;
  readonly className?: string;
}

/** How far something is that takes its time. What is read aloud moves on by quarters. */
export function ProgressBar({ label, share, figures, className }: ProgressBarProps) {
  const quarters = Math.floor(4 * (share ?? 0));
  return (
    <div className={cx("min-w-0", className)}>
      <p className="flex justify-between gap-3 text-[12px] text-second">
        <span className="truncate">{label}</span>
        {figures && <span className="shrink-0 tabular-nums">{figures}</span>}
      </p>
      <progress
        aria-label={label}
        value={share}
        max={1}
        className={cx(
          "mt-1 block h-1 w-full appearance-none overflow-hidden rounded-full border-0 bg-line",
          share === undefined && "animate-pulse motion-reduce:animate-none",
          "[&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent",
        )}
      />
      <span role="status" className="sr-only">
        {quarters > 0 && `${label}: ${25 * quarters} %`}
      </span>
    </div>
  );
}
