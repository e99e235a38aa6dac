import type { SiteCapacity } from "../../../domain/facts/types.ts";
import { cx } from "../../kit/cx.ts";
import { meterColor } from "../../kit/meter.ts";

/** `1,500` */
export const NUMBER = new Intl.NumberFormat("en-US");

/** The plan's figures (Redundancy); no more than the figure has room in a frame. */
const AVAILABILITY = { "n+1": "99.8 %", "n+2": "99.9 %" } as const;

/** Percent of the whole, kept within the meter. */
function share(calls: number, whole: number): string {
  return `${Math.min(100, whole === 0 ? 0 : (100 * calls) / whole)}%`;
}

/** The bar alone, of boxes, since two hundred drawings cost a frame more than all other cards hold: its length is everything up, its fill the calls at the redundancy aimed at, its tick the need; what is needed beyond everything is hatched. */
export function MeterBar({ capacity, className }: { readonly capacity: SiteCapacity; readonly className: string }) {
  const { allUp, atTarget, required } = capacity;
  const whole = Math.max(allUp, required ?? 0);
  const missing = (required ?? 0) > allUp;
  return (
    <div className={cx("grid items-center forced-color-adjust-none *:[grid-area:1/1]", className)} aria-hidden>
      {missing && <div className="missing h-1/2 rounded-[3px] text-error" />}
      <div
        className={missing ? "h-1/2 bg-line-strong" : "h-1/2 rounded-[3px] bg-track"}
        style={missing ? { width: share(allUp, whole) } : undefined}
      />
      <div className={cx("h-1/2 rounded-[3px] bg-current", meterColor(capacity))} style={{ width: share(atTarget ?? 0, whole) }} />
      {required !== null && whole > 0 && (
        <div
          className="h-full w-[calc(2px*var(--strokes))] bg-text"
          style={{ marginLeft: `min(${share(required, whole)}, 100% - 2px * var(--strokes))` }}
        />
      )}
    </div>
  );
}

/** How words look that say of too little: by a sign where there are no colours. */
export const SHORT = "text-error forced-colors:font-bold forced-colors:before:content-['⚠_']";

/** Need against capacity: the bar, and the words that say the same. */
export function SiteMeter({ capacity }: { readonly capacity: SiteCapacity }) {
  const { atTarget, required, target, meetsTarget } = capacity;
  const short = meetsTarget === false;
  return (
    <div>
      <MeterBar capacity={capacity} className="h-[12px]" />
      <div className="mt-1 flex items-baseline gap-x-3 tabular-nums seen-[12px] text-second shrunk:text-[15px] shrunk:leading-tight middle:leading-tight faint:mt-0 faint:h-[1lh] faint:flex-wrap faint:overflow-clip whitespace-nowrap dim:leading-[1.1]">
        <span className={cx(short && SHORT)}>
          {required === null ? (
            "no need stated"
          ) : (
            <>
              <b className="font-semibold">{NUMBER.format(required)}</b> needed
            </>
          )}
        </span>
        <span>
          <b className="font-semibold">{atTarget === null ? "–" : NUMBER.format(atTarget)}</b>{" "}
          {target === "n" ? "all up" : `at ${target.toUpperCase()}`}
        </span>
        {atTarget !== null && target !== "n" && (
          <span className="ml-auto" title={`Availability at ${target.toUpperCase()}, as the plan gives it`}>
            {AVAILABILITY[target]}
          </span>
        )}
      </div>
    </div>
  );
}
