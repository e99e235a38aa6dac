import { useStore as useFlowStore, useReactFlow, useStoreApi } from "@xyflow/react";
import { memo, type PointerEvent, useMemo, useRef, useState } from "react";
import { shallow } from "zustand/shallow";
import type { Box } from "../../domain/arrangement/box.ts";
import { useSession } from "../studio.tsx";
import { hasRoom, MAPS, type MapSize, mapFor } from "./mapPlace.ts";
import { boundsOfItems, type Projection, wholeBounds } from "./projection.ts";
import { sees } from "./viewport.ts";

interface MinimapProps {
  readonly projection: Projection;
  /** How often the view has jumped. */
  readonly jumps: number;
  /** How often the view has come to rest. */
  readonly rests: number;
}

/**
 * The whole picture in small, with what is seen of it; a press or a drag goes there. It is there while something is out of view, and makes
 * way for the drawing. Keyboard and screen reader have the outline for the same, so it is left out of both.
 */
export function Minimap({ projection, jumps, rests }: MinimapProps) {
  const { frames, notes, far } = projection;
  const isWanted = useSession((session) => session.hasMinimap);
  const bounds = useMemo(() => wholeBounds({ frames, notes }, far), [frames, notes, far]);
  const isPartly = useFlowStore(
    ({ transform: [x, y, zoom], width, height }) => bounds !== undefined && !sees({ x, y, zoom }, bounds, { width, height }),
  );
  // Of a single thing it would show nothing, and cover a part of it.
  if (!isWanted || bounds === undefined || !isPartly || frames.size + notes.size < 2) return null;
  return <Placed projection={projection} bounds={bounds} jumps={jumps} rests={rests} />;
}

/** The map in its place. */
function Placed({ projection, bounds, jumps, rests }: MinimapProps & { readonly bounds: Box }) {
  const { frames, notes, around } = projection;
  const flow = useStoreApi();
  const selection = useSession((session) => session.selection);
  const hasNotice = useSession((session) => session.notice !== undefined);
  const width = useFlowStore((state) => state.width);
  const height = useFlowStore((state) => state.height);
  const last = useRef<{ readonly jumps: number; readonly selection: readonly string[]; readonly size: MapSize | undefined }>(undefined);
  // While a hand moves the view it stays as it is. When that has ended it makes way, and comes back with a jump: it is not to flit about.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a place for each selection, and for where the view has gone.
  const size = useMemo(() => {
    const [x, y, zoom] = flow.getState().transform;
    const drawn = [...frames.values(), ...notes.values(), around.office365, around.pstn];
    const selected = projection.far ? undefined : boundsOfItems(projection, selection);
    const next = mapFor({ drawn, selected, several: selection.length > 1 }, { x, y, zoom }, { width, height });
    const isByHand = last.current?.jumps === jumps && last.current.selection === selection;
    const size = isByHand && last.current?.size === "low" && next !== undefined ? "low" : next;
    last.current = { jumps, selection, size };
    return size;
  }, [selection, jumps, rests, width, height]);
  // What the studio says stands in the place of the lowest one.
  if (size === undefined || (size === "low" && hasNotice)) return null;
  const grows = size === "low" && hasRoom("grown", { width, height });
  return <Picture frames={frames} notes={notes} bounds={bounds} size={size} sizePointedAt={grows ? "grown" : size} />;
}

interface PictureProps extends Pick<Projection, "frames" | "notes"> {
  readonly bounds: Box;
  readonly size: MapSize;
  /** The size while the pointer is on it. */
  readonly sizePointedAt: MapSize;
}

function Picture({ frames, notes, bounds, size, sizePointedAt }: PictureProps) {
  const { setCenter, getZoom } = useReactFlow();
  const map = useRef<SVGSVGElement>(null);
  const [isPointedAt, setPointedAt] = useState(false);
  const { width, height, left, bottom } = MAPS[isPointedAt ? sizePointedAt : size];
  const scale = Math.min(width / bounds.width, height / bounds.height);

  function go({ clientX, clientY }: PointerEvent): void {
    const place = map.current?.getBoundingClientRect();
    if (!place) return;
    void setCenter(bounds.x + (clientX - place.left) / scale, bounds.y + (clientY - place.top) / scale, { zoom: getZoom() });
  }

  return (
    <div
      className="absolute overflow-clip rounded-[8px] border border-float-line bg-panel p-1 shadow-float"
      style={{ left, bottom }}
      onPointerEnter={({ pointerType }) => setPointedAt(pointerType === "mouse")}
      onPointerLeave={() => setPointedAt(false)}
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
        <Dragged frames={frames} notes={notes} />
        <Seen bounds={bounds} inset={1 / scale} />
      </svg>
    </div>
  );
}

/** What stands: it stays while one moves about, and while something else is dragged. */
const Boxes = memo(function Boxes({ frames, notes }: Pick<Projection, "frames" | "notes">) {
  const selection = new Set(useSession((session) => session.selection));
  const dragged = new Set(useSession((session) => Object.keys(session.dragPositions).join(" ")).split(" "));
  return (
    <>
      {[...frames].map(([id, box]) => !dragged.has(id) && <FrameBox key={id} box={box} isSelected={selection.has(id)} />)}
      {[...notes].map(([id, box]) => !dragged.has(id) && <NoteBox key={id} box={box} isSelected={selection.has(id)} />)}
    </>
  );
});

/** What is dragged, where the hand has it: alone, as it is drawn with every frame. */
function Dragged({ frames, notes }: Pick<Projection, "frames" | "notes">) {
  const places = useSession((session) => session.dragPositions);
  const selection = useSession((session) => session.selection);
  return Object.entries(places).map(([id, place]) => {
    const [frame, note] = [frames.get(id), notes.get(id)];
    const isSelected = selection.includes(id);
    if (frame) return <FrameBox key={id} box={{ ...frame, ...place }} isSelected={isSelected} />;
    return note && <NoteBox key={id} box={{ ...note, ...place }} isSelected={isSelected} />;
  });
}

interface SmallBoxProps {
  readonly box: Box;
  readonly isSelected: boolean;
}

function FrameBox({ box: { x, y, width, height }, isSelected }: SmallBoxProps) {
  return <rect {...{ x, y, width, height }} rx={12} className={isSelected ? "fill-accent" : "fill-line-strong"} />;
}

function NoteBox({ box: { x, y, width, height }, isSelected }: SmallBoxProps) {
  const className = isSelected ? "fill-accent" : "fill-note stroke-note-line";
  return <rect {...{ x, y, width, height }} rx={5} className={className} vectorEffect="non-scaling-stroke" />;
}

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
