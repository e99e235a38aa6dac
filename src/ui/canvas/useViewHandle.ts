import { useReactFlow } from "@xyflow/react";
import { useEffect, useRef } from "react";
import { boundsOf } from "../../domain/arrangement/box.ts";
import { useStudio } from "../studio.tsx";
import { type Projection, projectionBounds } from "./projection.ts";

/** Longest zoom, and none for those who asked for less motion. */
function duration(): number {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 140;
}

/** Lets commands move the view. */
export function useViewHandle(projection: Projection): void {
  const { view } = useStudio();
  const { fitBounds, zoomIn, zoomOut, getNodesBounds } = useReactFlow();
  const latest = useRef(projection);
  latest.current = projection;
  useEffect(() => {
    view.current = {
      fit() {
        const bounds = projectionBounds(latest.current);
        if (bounds) void fitBounds(bounds, { padding: 0.06, duration: duration() });
      },
      show(ids) {
        const known = ids.filter((id) => latest.current.nodes.some((node) => node.id === id));
        const bounds = known.length > 0 ? getNodesBounds(known as string[]) : boundsOf([]);
        if (bounds) void fitBounds(bounds, { padding: 0.25, duration: duration() });
      },
      zoomIn: () => void zoomIn({ duration: duration() }),
      zoomOut: () => void zoomOut({ duration: duration() }),
    };
    return () => {
      view.current = null;
    };
  }, [view, fitBounds, zoomIn, zoomOut, getNodesBounds]);
}
