import { useStore } from "@xyflow/react";
import { useRef, useState } from "react";
import { resizeItem } from "../../domain/edits/resizeItem.ts";
import { isThere } from "../../domain/model/lookup.ts";
import { useDesign, useSession } from "../studio.tsx";
import { createProjector, type Projection } from "./projection.ts";
import { isFar } from "./viewport.ts";

function useFar(): boolean {
  const was = useRef(false);
  const far = useStore((flow) => isFar(flow.transform[2], was.current));
  was.current = far;
  return far;
}

/** The nodes of the design as it is now, with their identity kept where nothing changed. */
export function useProjection(): Projection {
  const [project] = useState(createProjector);
  const stored = useDesign((whole) => whole);
  const resizing = useSession((session) => session.resizing);
  // While an edge is dragged everything stands as it would if it were let go.
  const design = resizing && isThere(stored, resizing.id) ? resizeItem.apply(stored, resizing) : stored;
  const selection = useSession((session) => session.selection);
  const drag = useSession((session) => session.dragPositions);
  const far = useFar();
  return project({ design, selection, drag, far });
}
