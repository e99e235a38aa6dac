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
import { DROP_TARGET, SELECTED } from "./selected.ts";
import type { SiteFlowNode } from "./types.ts";

/** A PSTN site: a frame that shows need against capacity, its zones between the firewalls, and its trunks; far out, a card. */
export const SiteNode = memo(function SiteNode({ id, data, selected }: NodeProps<SiteFlowNode>) {
  const { title, far } = data;
  countRender("SiteNode", id);
  const capacity = useAnalysis((analysis) => analysis.sites.get(id)?.capacity);
  const count = useAnalysis((analysis) => analysis.count(id));
  const isTarget = useSession((session) => session.dropTarget === id);
  const isAlone = useSession(({ selection }) => selection.length === 1);
  const short = capacity?.meetsTarget === false;
  const edge = far ? "border-line-strong" : "border-edge";
  return (
    <>
      <div
        className={cx(
          "relative h-full bg-panel",
          far ? "rounded-[calc(5px*var(--strokes))] border-[length:calc(1px*var(--strokes))]" : "rounded-frame border",
          isTarget ? DROP_TARGET : selected ? SELECTED : short || (far && count.error > 0) ? "wrong border-error" : edge,
          isTarget && "shadow-float",
        )}
      >
        {data.far ? (
          <SiteCard size={data} title={title} capacity={capacity} count={count} />
        ) : (
          <>
            <SiteHead site={data.site} title={title} capacity={capacity} count={count} />
            <SiteZones site={data.site} arrangement={data.arrangement} />
          </>
        )}
        {isTarget && <div className="pointer-events-none absolute inset-0 rounded-[inherit] bg-accent/10" />}
      </div>
      {!far && <LinkEnds />}
      {selected && isAlone && !data.far && <FrameEdges id={id} needed={data.arrangement.needed} />}
    </>
  );
}, looksSame);
