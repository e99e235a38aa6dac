import { useReactFlow } from "@xyflow/react";
import { type RefObject, useEffect } from "react";
import { MAX_ZOOM, MIN_ZOOM } from "./viewport.ts";

/** Where two fingers are, seen from the corner of the canvas. */
interface Grip {
  readonly x: number;
  readonly y: number;
  /** From finger to finger. */
  readonly width: number;
}

/**
 * Two fingers move and zoom the view, wherever they are put: React Flow lets them only beside of what can be dragged, and sites fill the
 * canvas.
 */
export function usePinch(canvas: RefObject<HTMLElement | null>): void {
  const { getViewport, setViewport } = useReactFlow();
  useEffect(() => {
    const area = canvas.current;
    if (area === null) return;
    let grip: Grip | undefined;

    function onTouchStart(event: TouchEvent): void {
      grip = gripOf(event.touches, area);
      if (grip) event.stopPropagation();
    }

    function onTouchMove(event: TouchEvent): void {
      const next = grip && gripOf(event.touches, area);
      if (!grip || !next) return;
      event.preventDefault();
      event.stopPropagation();
      const { x, y, zoom } = getViewport();
      const wanted = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, (zoom * next.width) / grip.width));
      const factor = wanted / zoom;
      void setViewport({ zoom: wanted, x: next.x - (grip.x - x) * factor, y: next.y - (grip.y - y) * factor });
      grip = next;
    }

    function onTouchEnd({ touches }: TouchEvent): void {
      grip = gripOf(touches, area);
    }

    const listening = new AbortController();
    const how = { capture: true, passive: false, signal: listening.signal };
    area.addEventListener("touchstart", onTouchStart, how);
    area.addEventListener("touchmove", onTouchMove, how);
    area.addEventListener("touchend", onTouchEnd, how);
    area.addEventListener("touchcancel", onTouchEnd, how);
    return () => listening.abort();
  }, [canvas, getViewport, setViewport]);
}

function gripOf(touches: TouchList, area: HTMLElement | null): Grip | undefined {
  const [one, other] = touches;
  if (!one || !other || !area) return undefined;
  const { left, top } = area.getBoundingClientRect();
  return {
    x: (one.clientX + other.clientX) / 2 - left,
    y: (one.clientY + other.clientY) / 2 - top,
    width: Math.max(1, Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY)),
  };
}
