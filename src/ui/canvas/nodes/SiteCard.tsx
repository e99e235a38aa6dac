import type { CSSProperties } from "react";
import type { SiteCapacity } from "../../../domain/facts/types.ts";
import type { Severity } from "../../../domain/model/finding.ts";
import { cx } from "../../kit/cx.ts";
import { fitName } from "./cardName.ts";
import { MeterBar, NUMBER } from "./SiteMeter.tsx";

interface SiteCardProps {
  /** How large the card is, in canvas units. */
  readonly size: { readonly width: number; readonly height: number };
  readonly title: string;
  readonly capacity: SiteCapacity | undefined;
  readonly count: Readonly<Record<Severity, number>>;
}

/**
 * A site seen from far away: its name, need against capacity and problems, as large as the card lets them be. It is told its size:
 * to have the browser find out that of two hundred cards takes as long as all else that is laid out.
 */
export function SiteCard({ size, title, capacity, count }: SiteCardProps) {
  const short = capacity?.meetsTarget === false;
  const hasProblems = count.error + count.warning > 0;
  return (
    <div
      className={cx(
        "flex h-full flex-col gap-[calc(4*var(--ch))] p-[calc(6*min(var(--cw),var(--ch)))]",
        // From afar the counts stand beside the meter: a row of their own would leave no room for a name of two lines.
        hasProblems && "counted in-[.tiny]:grid in-[.tiny]:grid-cols-[1fr_auto] in-[.tiny]:grid-rows-[1fr_auto] in-[.tiny]:items-center",
      )}
      style={{ "--cw": hundredth(size.width), "--ch": hundredth(size.height) } as CSSProperties}
    >
      <div className="col-span-2 min-h-0 flex-1 self-stretch">
        <span
          className="line-clamp-2 card-name leading-[1.12] font-semibold text-balance [overflow-wrap:anywhere]"
          style={{ fontSize: nameSize(title) }}
        >
          {title}
        </span>
      </div>
      {capacity && <MeterBar capacity={capacity} className="h-[min(8*var(--ch),8px*var(--strokes))] shrink-0" />}
      <div className="flex shrink-0 items-end justify-between in-[.tiny]:text-[length:calc(18*var(--ch))] gap-[calc(2*var(--cw))] text-[length:min(9.2*var(--cw),16*var(--ch),18px*var(--strokes))] leading-[1.2]">
        <span className={cx("whitespace-nowrap in-[.tiny]:hidden", short ? "text-error" : "text-second")}>
          {capacity && <CapacityWords {...capacity} />}
        </span>
        <span className="flex gap-[calc(2*var(--cw))] font-semibold">
          <Count count={count.error} className="bg-error text-on-error" />
          <Count count={count.warning} className="bg-warning-soft text-warning" />
        </span>
      </div>
    </div>
  );
}

/** As large as the card's width and height let it be, and no larger than one likes to read. */
function nameSize(title: string): string {
  const { size, isBroken } = fitName(title);
  const height = isBroken ? "var(--two-lines)" : "var(--one-line)";
  return `min(${size} * var(--cw), var(--most) * var(--cw), ${height} * var(--ch), 30px * var(--strokes))`;
}

/** One percent of a side of the card, within its border. */
function hundredth(side: number): string {
  return `calc((${side}px - 2px * var(--strokes)) / 100)`;
}

function CapacityWords({ required, atTarget, allUp, target }: SiteCapacity) {
  return (
    <>
      {required === null ? "no need stated" : `${NUMBER.format(required)} needed`}
      <br />
      {target === "n"
        ? `${NUMBER.format(allUp)} all up`
        : `${atTarget === null ? "–" : NUMBER.format(atTarget)} at ${target.toUpperCase()}`}
    </>
  );
}

function Count({ count, className }: { readonly count: number; readonly className: string }) {
  if (count === 0) return null;
  return <span className={cx("min-w-[1.6em] rounded-full px-[0.4em] py-[0.15em] text-center", className)}>{count}</span>;
}
