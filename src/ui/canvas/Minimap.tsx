import { useStore as useFlowStore, useReactFlow } from "@xyflow/react";
import { type PointerEvent, useRef } from "react";
import { shallow } from "zustand/shallow";
import type { Box } from "../../domain/arrangement/box.ts";
import { useSession } from "../studio.tsx";
import { type Projection, wholeBounds } from "./projection.ts";
import { sees } from "./viewport.ts";

/** The longest sides of the map, in pixels. */
const MOST = { width: 180, height: 120 } as const;

/** A smaller canvas has no room for it. */
const ROOM = { width: 460, height: 280 } as const;

/**
 * The whole picture in small, with what is seen of it; a press or a drag goes there. It is there while something is out of
 * view. Keyboard and screen reader have the outline for the same, so it is left out of both.
 */
export function Minimap({ projection }: { readonly projection: Projection }) {
  const isWanted = useSession((session) => session.hasMinimap);
  const [x, y, zoom, width, height] = useFlowStore(({ transform, width, height }) => [...transform, width, height] as const, shallow);
  const bounds = wholeBounds(projection, projection.far);
  if (!isWanted || bounds === undefined || width < ROOM.width || height < ROOM.height || sees({ x, y, zoom }, bounds, { width, height }))
    return null;
  return (
    <Picture projection={projection} bounds={bounds} seen={{ x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom }} />
  );
}

function Picture({ projection, bounds, seen }: { readonly projection: Projection; readonly bounds: Box; readonly seen: Box }) {
  const { setCenter, getZoom } = useReactFlow();
  const map = useRef<SVGSVGElement>(null);
  const selection = useSession((session) => session.selection);
  const scale = Math.min(MOST.width / bounds.width, MOST.height / bounds.height);

  function go({ clientX, clientY }: PointerEvent): void {
    const place = map.current?.getBoundingClientRect();
    if (!place) return;
    void setCenter(bounds.x + (clientX - place.left) / scale, bounds.y + (clientY - place.top) / scale, { zoom: getZoom() });
  }

  return (
    <div className="absolute bottom-[56px] left-3 overflow-hidden rounded-[8px] border border-line bg-panel p-1 shadow-float">
      <svg
        ref={map}
        aria-hidden
        width={bounds.width * scale}
        height={bounds.height * scale}
        viewBox={`${bounds.x} ${bounds.y} ${bounds.width} ${bounds.height}`}
        className="block cursor-pointer touch-none"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          go(event);
        }}
        onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && go(event)}
      >
        {[...projection.frames].map(([id, frame]) => (
          <rect
            key={id}
            x={frame.x}
            y={frame.y}
            width={frame.width}
            height={frame.height}
            rx={12}
            className={selection.includes(id) ? "fill-accent" : "fill-line-strong"}
          />
        ))}
        {[...projection.notes].map(([id, { x, y, width, height }]) => (
          <rect
            key={id}
            {...{ x, y, width, height }}
            rx={5}
            className={selection.includes(id) ? "fill-accent" : "fill-note stroke-note-line"}
            vectorEffect="non-scaling-stroke"
          />
        ))}
        <rect
          x={seen.x}
          y={seen.y}
          width={seen.width}
          height={seen.height}
          className="fill-accent/10 stroke-accent"
          strokeWidth={1.5}
          vectorEffect="non-scaling-stroke"
        />
      </svg>
    </div>
  );
}
