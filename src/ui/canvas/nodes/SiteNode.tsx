import type { NodeProps } from "@xyflow/react";
import { memo } from "react";
import type { Site } from "../../../domain/model/site.ts";
import { CountBadge } from "../../kit/CountBadge.tsx";
import { cx } from "../../kit/cx.ts";
import { RenamedTitle } from "../../kit/RenamedTitle.tsx";
import { countRender } from "../../kit/renderProbe.ts";
import { useAnalysis, useSession } from "../../studio.tsx";
import { looksSame } from "./common.ts";
import { LinkEnds } from "./LinkEnds.tsx";
import { FrameEdges } from "./resizing.tsx";
import { SiteCard } from "./SiteCard.tsx";
import { SiteMeter } from "./SiteMeter.tsx";
import { SiteZones } from "./SiteZones.tsx";
import { SELECTED } from "./selected.ts";
import type { SiteFlowNode } from "./types.ts";

/** City and state, else the stated location: where the site is. */
export function placeOf(site: Site): string {
  return [site.city, site.state].filter(Boolean).join(", ") || site.location || "";
}

/** A PSTN site: a frame that shows need against capacity, its zones between the firewalls, and its trunks; far out, a card. */
export const SiteNode = memo(function SiteNode({ data, selected }: NodeProps<SiteFlowNode>) {
  const { site, title, arrangement, far } = data;
  countRender("SiteNode", site.id);
  const capacity = useAnalysis((analysis) => analysis.sites.get(site.id)?.capacity);
  const count = useAnalysis((analysis) => analysis.count(site.id));
  const isTarget = useSession((session) => session.dropTarget === site.id);
  const isAlone = useSession(({ selection }) => selection.length === 1);
  const short = capacity?.meetsTarget === false;
  return (
    <>
      <div
        className={cx(
          "relative h-full bg-panel",
          far ? "rounded-[calc(5px*var(--strokes))] border-[length:calc(1px*var(--strokes))]" : "rounded-frame border",
          isTarget || selected ? SELECTED : short || (far && count.error > 0) ? "border-error" : "border-line-strong",
          isTarget && "shadow-float",
        )}
      >
        {far ? (
          <SiteCard size={arrangement} title={title} capacity={capacity} count={count} />
        ) : (
          <>
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
                <span className="min-w-0 flex-1 truncate text-second in-[.shrunk]:text-[15px] in-[.middle]:text-[17px]">
                  {placeOf(site)}
                </span>
                <span className="flex gap-2 in-[.shrunk]:[zoom:1.2] in-[.middle]:[zoom:1.4]">
                  <CountBadge severity="error" count={count.error} />
                  <CountBadge severity="warning" count={count.warning} />
                </span>
              </div>
              <div className="mt-1">{capacity && <SiteMeter capacity={capacity} />}</div>
            </header>
            <SiteZones site={site} arrangement={arrangement} />
          </>
        )}
      </div>
      {!far && <LinkEnds />}
      {selected && isAlone && !far && <FrameEdges id={site.id} needed={arrangement.needed} />}
    </>
  );
}, looksSame);
