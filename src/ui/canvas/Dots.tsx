import { useStore as useFlowStore } from "@xyflow/react";
import { shallow } from "zustand/shallow";
import { dotGap } from "./viewport.ts";

/**
 * The dots behind everything, by which one sees the canvas move. They are a layer of their own, a little larger than the canvas,
 * that only ever shifts by less than the gap, in whole pixels: while one pans, nothing of it is painted or smoothed.
 */
export function Dots() {
  const { gap, x, y } = useFlowStore(({ transform: [x, y, zoom] }) => {
    const gap = dotGap(zoom);
    return { gap, x: Math.round(within(x, gap)), y: Math.round(within(y, gap)) };
  }, shallow);
  return (
    <div
      aria-hidden
      className="pointer-events-none absolute -top-8 -left-8 -right-8 -bottom-8 -z-1 bg-canvas bg-[radial-gradient(circle_at_0_0,var(--canvas-dot)_0.75px,transparent_1px)] will-change-transform"
      style={{ backgroundSize: `${gap}px ${gap}px`, transform: `translate(${x}px, ${y}px)` }}
    />
  );
}

function within(offset: number, gap: number): number {
  return ((offset % gap) + gap) % gap;
}
