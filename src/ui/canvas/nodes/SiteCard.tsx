import type { SiteCapacity } from "../../../domain/facts/types.ts";
import type { Severity } from "../../../domain/model/finding.ts";
import { siteTitle } from "../../../domain/model/lookup.ts";
import type { Site } from "../../../domain/model/site.ts";
import { cx } from "../../kit/cx.ts";

interface SiteCardProps {
  readonly site: Site;
  readonly capacity: SiteCapacity | undefined;
  readonly count: Readonly<Record<Severity, number>>;
}

/** A site seen from far away: what can be read at a fifth of the size. */
export function SiteCard({ site, capacity, count }: SiteCardProps) {
  return (
    <div className="flex h-full flex-col items-center justify-center gap-3 p-4 text-center">
      <span className="max-w-full truncate text-[44px] leading-tight font-semibold">{siteTitle(site)}</span>
      <span className="text-[28px] text-second">
        {site.appliances.length} + {site.gateways.length}
        {capacity && ` · ${capacity.allUp.toLocaleString("en-US")} calls`}
      </span>
      {count.error > 0 && (
        <span className={cx("rounded-full bg-error px-5 py-1 text-[28px] font-semibold text-on-error")}>
          {count.error} {count.error === 1 ? "error" : "errors"}
        </span>
      )}
    </div>
  );
}
