import { useReactFlow, type Viewport } from "@xyflow/react";
import { useEffect, useMemo, useRef } from "react";
import type { Design } from "../../domain/model/design.ts";
import { useStudio } from "../studio.tsx";

interface Seen {
  readonly design: Design;
  readonly view: Viewport;
}

/**
 * Near the edge the view goes along with what is dragged. It goes back where nothing came of the drag, and where what came of it is
 * undone, unless it has been moved since.
 */
export function useDragView() {
  const { getViewport, setViewport } = useReactFlow();
  const { document } = useStudio();
  const before = useRef<Seen>(undefined);
  const ends = useRef<readonly Seen[]>([]);
  useEffect(
    () =>
      document.subscribe(({ design }, { design: was }) => {
        const from = ends.current.find((end) => end.design === was);
        const to = ends.current.find((end) => end.design === design);
        if (from && to && isSame(from.view, getViewport())) void setViewport(to.view);
      }),
    [document, getViewport, setViewport],
  );
  return useMemo(() => {
    const now = (): Seen => ({ design: document.getState().design, view: getViewport() });
    return {
      start() {
        before.current = now();
      },
      goBack() {
        if (before.current) void setViewport(before.current.view);
      },
      dropped() {
        ends.current = before.current ? [before.current, now()] : [];
      },
    };
  }, [document, getViewport, setViewport]);
}

function isSame(one: Viewport, other: Viewport): boolean {
  return one.x === other.x && one.y === other.y && one.zoom === other.zoom;
}
