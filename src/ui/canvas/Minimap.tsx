import { useStore as useFlowStore, useReactFlow } from "@xyflow/react";
import { memo, type PointerEvent, useMemo, useRef } from "react";
import { shallow } from "zustand/shallow";
import { type Box, boxesOverlap } from "../../domain/arrangement/box.ts";
import { useSession } from "../studio.tsx";
import { boundsOfItems, type Projection, wholeBounds } from "./projection.ts";
import { onScreen, sees, type Window } from "./viewport.ts";

/**
 * The longest sides of the map, in pixels, where it stands, and what canvas it takes: the smaller ones are for where the others would
 * cover what is selected, or half of a site; the smallest stands beside the zoom bar, below a site that fills the canvas.
 */
const SIZES = {
  large: { width: 180, height: 120, left: 12, bottom: 56, least: { width: 600, height: 280 } },
  small: { width: 108, height: 76, left: 12, bottom: 56, least: { width: 420, height: 240 } },
  low: { width: 100, height: 44, left: 166, bottom: 12, least: { width: 420, height: 240 } },
} as const;

type MapSize = keyof typeof SIZES;

/** What of the canvas it may cover. */
function placeOf(size: MapSize, height: number): Box {
  const { left, bottom, ...most } = SIZES[size];
  return { x: left, y: height - bottom - most.height - 10, width: most.width + 10, height: most.height + 10 };
}

/** The largest of the maps for which there is room. */
function sizeFor({ width, height }: Window, selected: Box | undefined): MapSize | undefined {
  return (["large", "small", "low"] as const).find((size) => {
    const { least } = SIZES[size];
    return width >= least.width && height >= least.height && !(selected && boxesOverlap(selected, placeOf(size, height)));
  });
}

/**
 * The whole picture in small, with what is seen of it; a press or a drag goes there. It is there while something is out of
 * view, and makes way for what is selected. Keyboard and screen reader have the outline for the same, so it is left out of both.
 */
export function Minimap({ projection }: { readonly projection: Projection }) {
  const { frames, notes, far } = projection;
  const selection = useSession((session) => session.selection);
  const selected = useMemo(() => boundsOfItems(projection, selection), [projection, selection]);
  const isWanted = useSession((session) => session.hasMinimap);
  const bounds = useMemo(() => wholeBounds({ frames, notes }, far), [frames, notes, far]);
  const size = useFlowStore(({ transform: [x, y, zoom], width, height }) =>
    bounds === undefined || sees({ x, y, zoom }, bounds, { width, height })
      ? undefined
      : sizeFor({ width, height }, selected && !far ? onScreen({ x, y, zoom }, selected) : undefined),
  );
  // Of a single thing it would show nothing, and cover a part of it; the bar of several may stand below.
  if (!isWanted || bounds === undefined || size === undefined || frames.size + notes.size < 2) return null;
  if (size === "low" && selection.length > 1) return null;
  return <Picture frames={frames} notes={notes} bounds={bounds} size={size} />;
}

interface PictureProps extends Pick<Projection, "frames" | "notes"> {
  readonly bounds: Box;
  readonly size: MapSize;
}

function Picture({ frames, notes, bounds, size }: PictureProps) {
  const { setCenter, getZoom } = useReactFlow();
  const map = useRef<SVGSVGElement>(null);
  const scale = Math.min(SIZES[size].width / bounds.width, SIZES[size].height / bounds.height);

  function go({ clientX, clientY }: PointerEvent): void {
    const place = map.current?.getBoundingClientRect();
    if (!place) return;
    void setCenter(bounds.x + (clientX - place.left) / scale, bounds.y + (clientY - place.top) / scale, { zoom: getZoom() });
  }

  return (
    <div
      className="absolute overflow-clip rounded-[8px] border border-line bg-panel p-1 shadow-float"
      style={{ left: SIZES[size].left, bottom: SIZES[size].bottom }}
    >
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
        <Boxes frames={frames} notes={notes} />
        <Seen bounds={bounds} inset={1 / scale} />
      </svg>
    </div>
  );
}

/** What there is: it stays while one moves about. */
const Boxes = memo(function Boxes({ frames, notes }: Pick<Projection, "frames" | "notes">) {
  const selection = new Set(useSession((session) => session.selection));
  return (
    <>
      {[...frames].map(([id, frame]) => (
        <rect
          key={id}
          x={frame.x}
          y={frame.y}
          width={frame.width}
          height={frame.height}
          rx={12}
          className={selection.has(id) ? "fill-accent" : "fill-line-strong"}
        />
      ))}
      {[...notes].map(([id, { x, y, width, height }]) => (
        <rect
          key={id}
          {...{ x, y, width, height }}
          rx={5}
          className={selection.has(id) ? "fill-accent" : "fill-note stroke-note-line"}
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </>
  );
});

interface SeenProps {
  readonly bounds: Box;
  /** How far within the map its line has room, in canvas units. */
  readonly inset: number;
}

/** What is seen of it; where the view goes past the map, the line goes along its edge. */
function Seen({ bounds, inset }: SeenProps) {
  const [x, y, zoom, width, height] = useFlowStore(({ transform, width, height }) => [...transform, width, height] as const, shallow);
  const left = Math.max(-x / zoom, bounds.x + inset);
  const top = Math.max(-y / zoom, bounds.y + inset);
  const right = Math.min((width - x) / zoom, bounds.x + bounds.width - inset);
  const bottom = Math.min((height - y) / zoom, bounds.y + bounds.height - inset);
  return (
    <rect
      x={left}
      y={top}
      width={Math.max(0, right - left)}
      height={Math.max(0, bottom - top)}
      className="fill-accent/10 stroke-accent"
      strokeWidth={1.5}
      vectorEffect="non-scaling-stroke"
    />
  );
}
