import type { CSSProperties } from "react";
import type { SiteCapacity } from "../../../domain/facts/types.ts";
import type { Severity } from "../../../domain/model/finding.ts";
import { cx } from "../../kit/cx.ts";
import { fitName, widthOf } from "./cardName.ts";
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
        "card flex h-full flex-col gap-[calc(3*var(--ch))] p-(--padding)",
        // From afar the counts stand beside the meter: a row of their own would leave no room for a name of two lines.
        hasProblems && "counted tiny:grid tiny:grid-cols-[1fr_auto] tiny:grid-rows-[1fr_auto] tiny:items-center",
      )}
      style={{ "--cw": hundredth(size.width), "--ch": hundredth(size.height), "--row": rowSize(capacity, count) } as CSSProperties}
    >
      <CardName title={title} />
      {capacity && <MeterBar capacity={capacity} className="h-(--meter) shrink-0" />}
      <div className="flex shrink-0 items-end justify-between gap-[calc(2*var(--cw))] leading-[1.12]">
        <span className={cx("card-words whitespace-nowrap tiny:hidden", short ? "text-error" : "text-second")}>
          {capacity && (
            <>
              {neededWords(capacity)}
              <br />
              {capacityWords(capacity)}
            </>
          )}
        </span>
        <span className="flex gap-[calc(2*var(--cw))] font-semibold">
          <Count count={count.error} className="bg-error text-on-error" />
          <Count count={count.warning} className="bg-warning-soft text-warning" />
        </span>
      </div>
    </div>
  );
}

/** The name, as large as the card lets it be, and no larger than one likes to read; in two lines where that serves best. */
function CardName({ title }: { readonly title: string }) {
  const { size, width, lines } = fitName(title);
  const [beginning, ending] = lines;
  // Of sites with one name the number tells them apart.
  const spare = ending === "" ? undefined : /^\d+$/.test(ending) ? "beginning" : "ending";
  const look = { "--fit": size, "--width": width, "--spare": spare === "beginning" ? widthOf(beginning) : 0 } as CSSProperties;
  return (
    <div
      className="card-name col-span-2 flex min-h-0 flex-1 flex-wrap content-start gap-x-[calc(0.26*var(--size))] self-stretch leading-[1.06] font-semibold *:max-w-full tiny:tracking-[-0.04em]"
      style={look}
      title={title}
    >
      <span className={cx("truncate", spare === "beginning" && "spare")}>{beginning}</span>
      {ending !== "" && <span className={cx("truncate", spare === "ending" && "spare")}>{ending}</span>}
    </div>
  );
}

/** How large the row of words and counts can be, in percent of the card's width: all of it stands within. */
function rowSize(capacity: SiteCapacity | undefined, { error, warning }: SiteCardProps["count"]): number {
  const words = capacity ? Math.max(widthOf(neededWords(capacity)), widthOf(capacityWords(capacity))) : 0;
  const counts = [error, warning].filter((count) => count > 0).map((count) => Math.max(1.6, 0.8 + widthOf(`${count}`)) + 0.3);
  return Math.min(
    11,
    88 /
      Math.max(
        1,
        counts.reduce((sum, count) => sum + count, words),
      ),
  );
}

/** One percent of a side of the card, within its border. */
function hundredth(side: number): string {
  return `calc((${side}px - 2px * var(--strokes)) / 100)`;
}

function neededWords({ required }: SiteCapacity): string {
  return required === null ? "no need stated" : `${NUMBER.format(required)} needed`;
}

function capacityWords({ atTarget, allUp, target }: SiteCapacity): string {
  if (target === "n") return `${NUMBER.format(allUp)} all up`;
  return `${atTarget === null ? "–" : NUMBER.format(atTarget)} at ${target.toUpperCase()}`;
}

/** How many problems there are; from where it could not be read, that there are any. */
function Count({ count, className }: { readonly count: number; readonly className: string }) {
  if (count === 0) return null;
  return <span className={cx("card-count flex items-center justify-center rounded-full", className)}>{count}</span>;
}
