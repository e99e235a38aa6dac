import { boxHolds } from "../../domain/arrangement/box.ts";
import { placeItems } from "../../domain/edits/placeItems.ts";
import type { Position } from "../../domain/model/layout.ts";
import { moveTo } from "../commands/moveTo.ts";
import { runEdit, type Studio } from "../studio.tsx";
import type { StudioNode } from "./nodes/types.ts";
import type { Projection } from "./projection.ts";

/** The site whose frame lies under a point of the canvas; the last drawn one wins where frames overlap. */
export function siteAt(projection: Projection, point: Position): string | undefined {
  return [...projection.frames].findLast(([, frame]) => boxHolds(frame, point))?.[0];
}

/**
 * What a drop means: into another site it moves there; within its own, or for a frame, it stands where it was put.
 * @returns false when it stays where it was
 */
export function dropNodes(
  studio: Studio,
  projection: Projection,
  lead: StudioNode,
  nodes: readonly StudioNode[],
  target: string | undefined,
): boolean {
  const inner = nodes.filter((node) => node.parentId !== undefined);
  if (lead.parentId !== undefined && target === undefined) {
    studio.session.getState().announce("Drop it on a site to move it there; it stays where it was.");
    return false;
  }
  if (lead.parentId !== undefined && target !== undefined && target !== lead.parentId) {
    const ids = inner.map((node) => node.id);
    return moveTo(studio, ids, target);
  }
  const seen = studio.session.getState().dragPositions;
  const positions = Object.fromEntries(nodes.map((node) => [node.id, layoutPosition(projection, node, seen[node.id] ?? node.position)]));
  return runEdit(studio, placeItems, { positions });
}

/** A node's place as the layout keeps it: absolute for a site, from its zone's corner for what is inside. */
function layoutPosition(projection: Projection, node: StudioNode, position: Position): Position {
  const arrangement = node.parentId ? projection.arrangements.get(node.parentId) : undefined;
  const origin = node.type === "appliance" ? arrangement?.applianceOrigin : arrangement?.gatewayOrigin;
  return { x: Math.round(position.x - (origin?.x ?? 0)), y: Math.round(position.y - (origin?.y ?? 0)) };
}
