import { useStore } from "@xyflow/react";
import { fitView, zoomIn, zoomOut } from "../commands/view.ts";
import { CommandButton } from "../kit/CommandButton.tsx";
import { hasZoomBar } from "./viewport.ts";

/** Zoom out, how far in we are, zoom in, fit; where the canvas is too low for it, there are the wheel and the keys. */
export function ZoomBar() {
  const percent = useStore((flow) => Math.round(flow.transform[2] * 100));
  const hasRoom = useStore(({ height }) => hasZoomBar(height));
  if (!hasRoom) return null;
  return (
    <fieldset
      aria-label="Zoom"
      className="absolute bottom-3 left-3 flex items-center rounded-[8px] border border-float-line bg-panel p-0.5 shadow-float"
    >
      <CommandButton command={zoomOut} iconOnly />
      <span className="w-12 text-center font-medium text-second tabular-nums">{percent} %</span>
      <CommandButton command={zoomIn} iconOnly />
      <CommandButton command={fitView} iconOnly />
    </fieldset>
  );
}
