import type { NodeProps } from "@xyflow/react";
import { memo } from "react";
import { cx } from "../../kit/cx.ts";
import { countRender } from "../../kit/renderProbe.ts";
import { useAnalysis, useSession } from "../../studio.tsx";
import { looksSame } from "./common.ts";
import { LinkEnds } from "./LinkEnds.tsx";
import { FrameEdges } from "./resizing.tsx";
import { SiteCard } from "./SiteCard.tsx";
import { SiteHead } from "./SiteHead.tsx";
import { SiteZones } from "./SiteZones.tsx";
import { SELECTED } from "./selected.ts";
import type { SiteFlowNode } from "./types.ts";

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
          isTarget || selected ? SELECTED : short || (far && count.error > 0) ? "wrong border-error" : "border-line-strong",
          isTarget && "shadow-float",
        )}
      >
        {far ? (
          <SiteCard size={arrangement} title={title} capacity={capacity} count={count} />
        ) : (
          <>
            <SiteHead site={site} title={title} capacity={capacity} count={count} />
            <SiteZones site={site} arrangement={arrangement} />
          </>
        )}
      </div>
      {!far && <LinkEnds />}
      {selected && isAlone && !far && <FrameEdges id={site.id} needed={arrangement.needed} />}
    </>
  );
}, looksSame);
