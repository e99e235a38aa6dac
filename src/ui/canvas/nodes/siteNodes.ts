import type { Box } from "../../../domain/arrangement/box.ts";
import { type SiteArrangement, withMoved } from "../../../domain/arrangement/site.ts";
import type { Position } from "../../../domain/model/layout.ts";
import { applianceTitle, gatewayTitle } from "../../../domain/model/lookup.ts";
import type { Site } from "../../../domain/model/site.ts";
import { common, DRAGGED_LEVEL, selectedness } from "./common.ts";
import type { StudioNode } from "./types.ts";

/** All that the nodes of one site are made from. */
export interface SiteDrawing {
  readonly site: Site;
  readonly title: string;
  readonly frame: Box;
  readonly arrangement: SiteArrangement;
  /** Its place among the sites: the higher lies above. */
  readonly order: number;
  /** A card, a frame whose contents are out of view, or all of it. */
  readonly extent: "card" | "frame" | "whole";
  /** What of it is selected. */
  readonly selected: readonly string[];
  /** Where what is dragged of it is drawn, from the top left corner of its parent. */
  readonly drag: ReadonlyMap<string, Position>;
  /** What is selected can be dragged even where nothing else can. */
  readonly dragsSelected: boolean;
}

/** Whether two drawings give the same nodes. */
export function sameDrawing(one: SiteDrawing, other: SiteDrawing): boolean {
  return (
    one.site === other.site &&
    one.title === other.title &&
    one.arrangement === other.arrangement &&
    one.order === other.order &&
    one.extent === other.extent &&
    one.dragsSelected === other.dragsSelected &&
    sameBox(one.frame, other.frame) &&
    one.selected.length === other.selected.length &&
    one.selected.every((id, index) => id === other.selected[index]) &&
    one.drag.size === other.drag.size &&
    [...one.drag].every(([id, place]) => other.drag.get(id) === place)
  );
}

function sameBox(one: Box, other: Box): boolean {
  return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
}

/** The nodes of a site, the frame before what it holds. */
export function siteNodes({
  site,
  title,
  frame,
  arrangement,
  order,
  extent,
  selected,
  drag,
  dragsSelected,
}: SiteDrawing): readonly StudioNode[] {
  const far = extent === "card";
  // A frame and what it holds lie together, what is selected in it before its neighbours; what is dragged is above all others.
  const place = (id: string, box: Box, above: 0 | 1) => {
    const isSelected = selected.includes(id);
    return {
      ...common(id, { ...box, ...drag.get(id) }),
      ...selectedness(isSelected, dragsSelected),
      zIndex: (drag.has(id) ? DRAGGED_LEVEL : 3 * order) + (isSelected ? 2 * above : above),
    };
  };
  const nodes: StudioNode[] = [
    {
      ...place(site.id, frame, 0),
      type: "site",
      data: far
        ? { far, title, width: arrangement.width, height: arrangement.height }
        : { far, title, site, arrangement: followed(site, arrangement, drag) },
      ariaLabel: `PSTN site ${title}`,
    },
  ];
  if (extent !== "whole") return nodes;
  for (const appliance of site.appliances) {
    const box = arrangement.boxes.get(appliance.id);
    if (!box) continue;
    nodes.push({
      ...place(appliance.id, box, 1),
      type: "appliance",
      parentId: site.id,
      data: { appliance },
      ariaLabel: `Appliance ${applianceTitle(appliance)} in ${title}`,
    });
  }
  for (const gateway of site.gateways) {
    const box = arrangement.boxes.get(gateway.id);
    if (!box) continue;
    nodes.push({
      ...place(gateway.id, box, 1),
      type: "gateway",
      parentId: site.id,
      data: { gateway },
      ariaLabel: `Gateway ${gatewayTitle(gateway)} in ${title}`,
    });
  }
  return nodes;
}

/** Trunks go along with what is dragged within their site. */
function followed(site: Site, arrangement: SiteArrangement, drag: ReadonlyMap<string, Position>): SiteArrangement {
  const isDragged = [...drag.keys()].some((id) => arrangement.boxes.has(id));
  return isDragged ? withMoved(site, arrangement, Object.fromEntries(drag)) : arrangement;
}
