import { useStore } from "@xyflow/react";
import { useRef, useState } from "react";
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
  const design = useDesign((whole) => whole);
  const selection = useSession((session) => session.selection);
  const drag = useSession((session) => session.dragPositions);
  const far = useFar();
  return project({ design, selection, drag, far });
}
