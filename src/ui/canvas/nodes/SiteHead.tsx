import { memo } from "react";
import type { SiteCapacity } from "../../../domain/facts/types.ts";
import type { Severity } from "../../../domain/model/finding.ts";
import type { Site } from "../../../domain/model/site.ts";
import { CountBadge } from "../../kit/CountBadge.tsx";
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
          className="text-[14px] font-semibold in-[.shrunk]:text-[17px] in-[.middle]:text-[22px]"
        />
        {site.countryCode && (
          <span className="rounded-[4px] bg-hover px-1 font-mono text-[10px] text-second in-[.shrunk]:text-[12.5px] in-[.middle]:text-[15px]">
            {site.countryCode}
          </span>
        )}
        <span className="min-w-0 flex-1 truncate text-second in-[.shrunk]:text-[15px] in-[.middle]:text-[17px]">{placeOf(site)}</span>
        <span className="flex gap-2 in-[.shrunk]:[zoom:1.2] in-[.middle]:[zoom:1.4]">
          <CountBadge severity="error" count={count.error} />
          <CountBadge severity="warning" count={count.warning} />
        </span>
      </div>
      <div className="mt-1">{capacity && <SiteMeter capacity={capacity} />}</div>
    </header>
  );
});
