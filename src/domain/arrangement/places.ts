import type { Design } from "../model/design.ts";
import type { Position } from "../model/layout.ts";
import { findById, findNote } from "../model/lookup.ts";
import type { Box } from "./box.ts";
import { arrangeSites, framesOf } from "./deployment.ts";
import { arrangeSite } from "./site.ts";

/**
 * Where things stand, as the layout keeps it: frames and notes on the canvas, appliances and gateways from the corner of their zone. What
 * goes along with a site of the same list has no place of its own.
 */
export function placesOf(design: Design, ids: readonly string[]): Readonly<Record<string, Position>> {
  const { deployment, layout } = design;
  // Where frames stand is a question of all of them, which nobody asks for what is within one.
  let arranged: ReadonlyMap<string, Box> | undefined;
  const frames = () => {
    arranged ??= arrangeSites(framesOf(deployment.sites, layout), layout.positions);
    return arranged;
  };
  const places: Record<string, Position> = {};
  for (const id of ids) {
    const found = findById(deployment, id);
    const place = found === undefined ? findNote(design, id) : found.kind === "site" ? frames().get(id) : undefined;
    if (place) places[id] = { x: place.x, y: place.y };
    if (found === undefined || found.kind === "site" || ids.includes(found.site.id)) continue;
    const { boxes, applianceOrigin, gatewayOrigin } = arrangeSite(found.site, layout.positions);
    const [box, origin] = [boxes.get(id), found.kind === "appliance" ? applianceOrigin : gatewayOrigin];
    if (box) places[id] = { x: box.x - origin.x, y: box.y - origin.y };
  }
  return places;
}
