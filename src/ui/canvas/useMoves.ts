import { type OnMove, useStore as useFlowStore } from "@xyflow/react";
import { useCallback, useRef, useState } from "react";
import { wantsLessMotion } from "../kit/lessMotion.ts";
import { strokeScale } from "./viewport.ts";

/** How the view is being moved: not at all, without becoming larger or smaller, or otherwise. */
type Moving = "no" | "panning" | "zooming";

/** Strokes of half or twice the thickness they are meant to have, and names as much smaller or larger, do for a moment. */
const NEAR_ENOUGH = 2;

/**
 * What the canvas has to know of the view being moved.
 * @returns `isPanning` while a hand moves the view as it is; `strokes`, by how much strokes are drawn thicker: as all cards are
 *   laid out anew for it, it follows the zoom when that comes to rest, or when it is too far off; `jumps`, how often something else
 *   than a hand has moved it; `rests`, how often it has come to rest
 */
export function useMoves() {
  const [moving, setMoving] = useState<Moving>("no");
  const [jumps, setJumps] = useState(0);
  const [rests, setRests] = useState(0);
  const zoomBefore = useRef(1);
  const isAnimated = useRef(true);
  const was = useRef(1);
  const strokes = useFlowStore(({ transform: [, , zoom] }) => {
    const meant = strokeScale(zoom);
    const isNearEnough = Math.max(meant / was.current, was.current / meant) <= NEAR_ENOUGH;
    return moving === "zooming" && isNearEnough ? was.current : meant;
  });
  was.current = strokes;
  const onMoveStart: OnMove = useCallback((_event, { zoom }) => {
    zoomBefore.current = zoom;
    isAnimated.current = !wantsLessMotion();
  }, []);
  const onMove: OnMove = useCallback((event, { zoom }) => {
    // Where nothing is animated, what a command does is at rest at once.
    if (event === null && !isAnimated.current) return;
    setMoving(event !== null && zoom === zoomBefore.current ? "panning" : "zooming");
  }, []);
  const onMoveEnd: OnMove = useCallback((event) => {
    setMoving("no");
    setRests((before) => before + 1);
    if (event === null) setJumps((before) => before + 1);
  }, []);
  return { isPanning: moving === "panning", strokes, jumps, rests, handlers: { onMoveStart, onMove, onMoveEnd } };
}
