import { useStore } from "@xyflow/react";
import { Maximize, Minus, Plus } from "lucide-react";
import { IconButton } from "../kit/IconButton.tsx";
import { useStudio } from "../studio.tsx";

/** Zoom out, how far in we are, zoom in, fit. */
export function ZoomBar() {
  const { view } = useStudio();
  const percent = useStore((flow) => Math.round(flow.transform[2] * 100));
  return (
    <fieldset
      aria-label="Zoom"
      className="absolute bottom-3 left-3 flex items-center rounded-[8px] border border-line bg-panel p-0.5 shadow-float"
    >
      <IconButton icon={Minus} label="Zoom out" onClick={() => view.current?.zoomOut()} />
      <span className="w-12 text-center font-medium text-second">{percent} %</span>
      <IconButton icon={Plus} label="Zoom in" onClick={() => view.current?.zoomIn()} />
      <IconButton icon={Maximize} label="Fit everything into view" onClick={() => view.current?.fit()} />
    </fieldset>
  );
}
