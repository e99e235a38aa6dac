import { useStore } from "@xyflow/react";
import { useRef, useState } from "react";
import type { Box } from "../../domain/arrangement/box.ts";
import { resizeItem } from "../../domain/edits/resizeItem.ts";
import type { Position } from "../../domain/model/layout.ts";
import { isThere } from "../../domain/model/lookup.ts";
import { useDesign, useSession } from "../studio.tsx";
import { createSurveyor, type Ground } from "./ground.ts";
import type { StudioNode } from "./nodes/types.ts";
import { createProjector, type Projection } from "./projection.ts";
import { boxInView, isFar } from "./viewport.ts";

function useFar(): boolean {
  const was = useRef(false);
  const far = useStore((flow) => isFar(flow.transform[2], was.current));
  was.current = far;
  return far;
}

/** The sites that are seen near, where a hand has them now, and those just out of view; the same set while they are the same. */
function useSitesInView({ frames }: Ground, drag: Readonly<Record<string, Position>>, far: boolean): ReadonlySet<string> {
  return useStore(
    ({ transform: [x, y, zoom], width, height }) => {
      if (far) return NO_SITES;
      const isSeen = (box: Box) => boxInView({ x, y, zoom }, box, { width, height });
      return new Set([...frames].flatMap(([id, frame]) => (isSeen(drag[id] ? { ...frame, ...drag[id] } : frame) ? [id] : [])));
    },
    (one, other) => one.size === other.size && [...one].every((id) => other.has(id)),
  );
}

const NO_SITES: ReadonlySet<string> = new Set();

/** What is drawn, and what would be if one looked from far. */
export interface Drawn {
  readonly projection: Projection;
  asCards(): StudioNode[];
}

/**
 * The nodes of the design as it is now, with their identity kept where nothing changed.
 * @param dragsSelected whether what is selected can be dragged even where nothing else can
 */
export function useProjection(dragsSelected: boolean): Drawn {
  const [survey] = useState(createSurveyor);
  const [project] = useState(createProjector);
  const stored = useDesign((whole) => whole);
  const resizing = useSession((session) => session.resizing);
  // While an edge is dragged everything stands as it would if it were let go.
  const design = resizing && isThere(stored, resizing.id) ? resizeItem.apply(stored, resizing) : stored;
  const selection = useSession((session) => session.selection);
  const drag = useSession((session) => session.dragPositions);
  const far = useFar();
  const ground = survey(design);
  const inView = useSitesInView(ground, drag, far);
  const input = { ground, selection, drag, far, inView, dragsSelected };
  return { projection: project(input), asCards: () => project({ ...input, far: true, inView: NO_SITES }).nodes };
}
