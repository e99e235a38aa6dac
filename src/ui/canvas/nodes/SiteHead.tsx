import { memo } from "react";
import type { SiteCapacity } from "../../../domain/facts/types.ts";
import type { Severity } from "../../../domain/model/finding.ts";
import type { Site } from "../../../domain/model/site.ts";
import { CountBadge } from "../../kit/CountBadge.tsx";
import { cx } from "../../kit/cx.ts";
import { RenamedTitle } from "../../kit/RenamedTitle.tsx";
import { SiteMeter } from "./SiteMeter.tsx";

/** City and state, else the stated location: where the site is. */
export function placeOf(site: Site): string {
  return [site.city, site.state].filter(Boolean).join(", ") || site.location || "";
}

interface SiteHeadProps {
  readonly site: Site;
  readonly title: string;
  readonly capacity: SiteCapacity | undefined;
  readonly count: Readonly<Record<Severity, number>>;
}

/** What stands above the zones of a site: its name and place, its problems, and need against capacity. */
export const SiteHead = memo(function SiteHead({ site, title, capacity, count }: SiteHeadProps) {
  return (
    <header className="absolute inset-x-0 top-0 px-3.5 pt-2.5">
      <div className="flex h-[22px] items-center gap-2">
        <RenamedTitle
          id={site.id}
          place="canvas"
          title={title}
          className="seen-[14px] font-semibold shrunk:text-[17px] middle:text-[22px] faint:text-[28px] dim:-translate-y-1 dim:text-[34px]"
        />
        {site.countryCode && (
          <span className="rounded-[4px] bg-hover px-1 font-mono seen-[10px] leading-[1.3] text-second dim:hidden">{site.countryCode}</span>
        )}
        <span className="min-w-0 flex-1 truncate text-second seen-[13px] shrunk:text-[15px] dim:invisible">{placeOf(site)}</span>
        <span className="flex gap-2 shrunk:[zoom:1.25] middle:[zoom:1.65] faint:-translate-y-px faint:[zoom:2.2] dim:-translate-y-1 dim:[zoom:2.75]">
          <CountBadge severity="error" count={count.error} />
          {/* From afar two badges would leave of the name no more than a few letters: the worse one says what there is. */}
          <span className={cx("contents", count.error > 0 && "dim:hidden")}>
            <CountBadge severity="warning" count={count.warning} />
          </span>
        </span>
      </div>
      <div className="mt-1">{capacity && <SiteMeter capacity={capacity} />}</div>
    </header>
  );
});
