import { useReactFlow } from "@xyflow/react";
import { type PointerEvent, useCallback, useRef } from "react";
import type { Position } from "../../domain/model/layout.ts";

/** Where on the page a mouse or a finger is. */
export function pointOf(event: MouseEvent | TouchEvent): { readonly clientX: number; readonly clientY: number } | undefined {
  return "clientX" in event ? event : event.changedTouches[0];
}

/**
 * Where a hand has taken hold of something. React Flow lets what is dragged follow from where the pointer is when the drag begins,
 * which is the first step of the mouse later, and as much behind it from then on.
 * @returns `sinceTaken`, how far the pointer has come since, on the canvas
 */
export function useHold() {
  const { screenToFlowPosition } = useReactFlow();
  const taken = useRef<Position>(undefined);
  const onPointerDownCapture = useCallback(({ clientX, clientY }: PointerEvent) => {
    taken.current = { x: clientX, y: clientY };
  }, []);
  const sinceTaken = useCallback(
    (event: MouseEvent | TouchEvent): Position => {
      const point = pointOf(event);
      if (point === undefined || taken.current === undefined) return { x: 0, y: 0 };
      const [from, to] = [screenToFlowPosition(taken.current), screenToFlowPosition({ x: point.clientX, y: point.clientY })];
      return { x: to.x - from.x, y: to.y - from.y };
    },
    [screenToFlowPosition],
  );
  return { onPointerDownCapture, sinceTaken };
}
