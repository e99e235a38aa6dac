import type { SiteCapacity } from "../../../domain/facts/types.ts";
import { cx } from "../../kit/cx.ts";
import { meterColor } from "../../kit/meter.ts";
import { meterOf } from "./capacityRows.ts";

/** The meter of a site: its length is all appliances up, its fill the calls at the target, its tick the need. The figures say the same. */
export function CapacityBar({ capacity }: { readonly capacity: SiteCapacity }) {
  const { fill, tick } = meterOf(capacity);
  return (
    <svg className="block h-[12px] w-full min-w-[56px] overflow-visible" aria-hidden>
      <rect y="3.5" width="100%" height="5" rx="2.5" className="fill-line" />
      <rect y="3.5" width={`${fill}%`} height="5" rx="2.5" className={cx("fill-current", meterColor(capacity))} />
      {tick !== null && <rect x={`${tick}%`} width="2" height="12" transform="translate(-1)" className="fill-text" />}
    </svg>
  );
}
