import type { SiteCapacity } from "../../../domain/facts/types.ts";
import { cx } from "../../kit/cx.ts";

const NUMBER = new Intl.NumberFormat("en-US");

const AVAILABILITY = { n: "", "n+1": "99.8 %", "n+2": "99.9 %" } as const;

/** Percent of the whole, kept within the meter. */
function share(calls: number, whole: number): string {
  return `${Math.min(100, whole === 0 ? 0 : (100 * calls) / whole)}%`;
}

/**
 * Need against capacity: the meter's length is everything up, its fill the calls at the redundancy aimed at, its tick the
 * need. The words below say the same.
 */
export function SiteMeter({ capacity }: { readonly capacity: SiteCapacity }) {
  const { allUp, atTarget, required, target, meetsTarget } = capacity;
  const short = meetsTarget === false;
  const whole = Math.max(allUp, required ?? 0);
  return (
    <div>
      <svg className="block h-[12px] w-full overflow-visible" aria-hidden>
        <rect x="0" y="3" width="100%" height="6" rx="3" className="fill-line" />
        <rect x="0" y="3" width={share(atTarget ?? 0, whole)} height="6" rx="3" className={short ? "fill-error" : "fill-good"} />
        {required !== null && whole > 0 && <rect x={share(required, whole)} y="0" width="2" height="12" className="fill-text" />}
      </svg>
      <div className="mt-1 flex items-baseline gap-3 text-[11.5px] text-second">
        <span className={cx(short && "text-error")}>
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
        <span className="ml-auto">{atTarget === null ? "" : AVAILABILITY[target]}</span>
      </div>
    </div>
  );
}
