import { useReactFlow } from "@xyflow/react";
import type { DragEvent } from "react";
import { addItem, PALETTE_MEDIA_TYPE, paletteKind } from "../commands/addItem.ts";
import { useStudio } from "../studio.tsx";
import { siteAt } from "./dropping.ts";
import type { Projection } from "./projection.ts";

/** Takes what is dragged from the palette: into the site under the pointer, which lights up, or onto the empty canvas. */
export function usePaletteDrop(projection: Projection) {
  const studio = useStudio();
  const { screenToFlowPosition } = useReactFlow();
  const pointOf = (event: DragEvent) => screenToFlowPosition({ x: event.clientX, y: event.clientY });
  return {
    onDragOver(event: DragEvent) {
      if (!event.dataTransfer.types.includes(PALETTE_MEDIA_TYPE)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
      studio.session.getState().setDropTarget(siteAt(projection, pointOf(event)));
    },
    onDragLeave(event: DragEvent) {
      if (event.currentTarget.contains(event.relatedTarget as Node | null)) return;
      studio.session.getState().setDropTarget(undefined);
    },
    onDrop(event: DragEvent) {
      const kind = paletteKind(event.dataTransfer.getData(PALETTE_MEDIA_TYPE));
      studio.session.getState().setDropTarget(undefined);
      if (!kind) return;
      event.preventDefault();
      const point = pointOf(event);
      const position = { x: Math.round(point.x), y: Math.round(point.y) };
      addItem(studio, kind, { drop: { site: siteAt(projection, point), position }, byPointer: true });
    },
  };
}
