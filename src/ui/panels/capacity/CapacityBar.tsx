import type { SiteCapacity } from "../../../domain/facts/types.ts";
import { cx } from "../../kit/cx.ts";
import { meterColor } from "../../kit/meter.ts";
import { meterOf } from "./capacityRows.ts";

/** The meter of a site: its length is all appliances up, its fill the calls at the target, its tick the need, and what is needed beyond everything striped. The figures say the same. */
export function CapacityBar({ capacity }: { readonly capacity: SiteCapacity }) {
  const { up, fill, tick } = meterOf(capacity);
  return (
    <svg className="block h-[12px] w-full min-w-[56px] overflow-visible" aria-hidden>
      {tick === 100 && up < 100 && (
        <line x1={`${up}%`} x2="100%" y1="6" y2="6" strokeWidth="5" strokeDasharray="2 2" className="stroke-error" />
      )}
      <rect
        y="3.5"
        width={tick === null ? "100%" : `${up}%`}
        height="5"
        rx="2.5"
        className={up < 100 && tick !== null ? "fill-line-strong" : "fill-track"}
      />
      <rect y="3.5" width={`${fill}%`} height="5" rx="2.5" className={cx("fill-current", meterColor(capacity))} />
      {tick !== null && <rect x={`${tick}%`} width="2" height="12" transform="translate(-1)" className="fill-text" />}
    </svg>
  );
}
