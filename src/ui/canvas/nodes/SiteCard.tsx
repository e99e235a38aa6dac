import type { CSSProperties } from "react";
import type { SiteCapacity } from "../../../domain/facts/types.ts";
import type { Severity } from "../../../domain/model/finding.ts";
import { cx } from "../../kit/cx.ts";
import { fitName, nameSizes, widthOf } from "./cardName.ts";
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
        "card flex h-full flex-col gap-[calc(3*var(--ch))] px-(--side) py-(--padding) tiny:gap-[calc(1*var(--ch))]",
        // From afar the counts stand beside the meter: a row of their own would leave no room for a name of two lines.
        hasProblems && "counted tiny:grid tiny:grid-cols-[1fr_auto] tiny:grid-rows-[1fr_auto] tiny:items-center",
      )}
      style={sizesOf(size, capacity, count)}
    >
      <CardName title={title} size={size} />
      {capacity && <MeterBar capacity={capacity} className="h-(--meter) shrink-0" />}
      <div className="flex min-h-(--lines) shrink-0 items-end justify-between tiny:min-h-0 gap-[calc(2*var(--cw))] leading-[1.12]">
        <span className={cx("card-words self-start whitespace-nowrap tabular-nums tiny:hidden", short ? "text-error" : "text-second")}>
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

/** The name, as large as those of all other cards if the card lets it be; in two lines where that serves best. */
function CardName({ title, size }: Pick<SiteCardProps, "title" | "size">) {
  const fit = fitName(title);
  const [beginning, ending] = fit.lines;
  const { near, tiny } = nameSizes(fit, size);
  // Of sites with one name the number tells them apart.
  const spare = ending === "" ? undefined : /^\d+$/.test(ending) ? "beginning" : "ending";
  const look = {
    "--own": `${near}px`,
    "--own-tiny": `${tiny}px`,
    "--width": fit.width,
    "--spare": spare === "beginning" ? widthOf(beginning) : 0,
  } as CSSProperties;
  return (
    <div
      className="card-name col-span-2 flex min-h-0 flex-1 flex-wrap content-start gap-x-[calc(0.26*var(--size))] self-stretch leading-[1.06] font-semibold *:max-w-full tiny:leading-[0.96] tiny:tracking-[-0.04em]"
      style={look}
      title={title}
    >
      <span className={cx("truncate", spare === "beginning" && "spare")}>{beginning}</span>
      {ending !== "" && <span className={cx("truncate", spare === "ending" ? "spare" : "tabular-nums")}>{ending}</span>}
    </div>
  );
}

/** What the sizes of words and counts are reckoned from; of words and counts how large they can be, in percent of the card's width. */
function sizesOf(
  { width, height }: SiteCardProps["size"],
  capacity: SiteCapacity | undefined,
  count: SiteCardProps["count"],
): CSSProperties {
  const words = capacity ? Math.max(widthOf(neededWords(capacity)), widthOf(capacityWords(capacity))) : 0;
  const counts = countsWidth(count);
  return {
    "--cw": hundredth(width),
    "--ch": hundredth(height),
    "--row": Math.min(11, ROW / Math.max(1, words + counts)),
    "--counts": ROW / Math.max(1, counts),
  } as CSSProperties;
}

/** Percent of a card's width that what stands side by side may take. */
const ROW = 88;

/** The width of both counts, in parts of their size. */
function countsWidth({ error, warning }: SiteCardProps["count"]): number {
  const shown = [error, warning].filter((count) => count > 0);
  return shown.reduce((sum, count) => sum + Math.max(1.6, 0.8 + widthOf(`${count}`)) + 0.3, 0);
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
