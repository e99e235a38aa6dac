import type { SiteCapacity } from "../../../domain/facts/types.ts";
import type { Severity } from "../../../domain/model/finding.ts";
import { siteTitle } from "../../../domain/model/lookup.ts";
import type { Site } from "../../../domain/model/site.ts";

interface SiteCardProps {
  readonly site: Site;
  readonly capacity: SiteCapacity | undefined;
  readonly count: Readonly<Record<Severity, number>>;
}

/** A site seen from far away: what can be read at a fifth of the size. */
export function SiteCard({ site, capacity, count }: SiteCardProps) {
  return (
    <div className="@container flex h-full flex-col items-center justify-center gap-[3cqi] px-4 text-center">
      <span className="max-w-full truncate text-[15cqi] leading-tight font-semibold">{siteTitle(site)}</span>
      <span className="text-[9cqi] text-second">
        {site.appliances.length} + {site.gateways.length}
        {capacity && ` · ${capacity.allUp.toLocaleString("en-US")} calls`}
      </span>
      {count.error > 0 && (
        <span className="rounded-full bg-error px-[4cqi] text-[9cqi] font-semibold text-on-error">
          {count.error} {count.error === 1 ? "error" : "errors"}
        </span>
      )}
    </div>
  );
}
