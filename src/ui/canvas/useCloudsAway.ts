import { useStoreApi } from "@xyflow/react";
import { type RefObject, useEffect } from "react";
import type { Box } from "../../domain/arrangement/box.ts";
import type { DeploymentArrangement } from "../../domain/arrangement/deployment.ts";
import { sees } from "./viewport.ts";

/** What has the words: where this is seen, they can be read. */
function heartOf({ x, y, width, height }: Box): Box {
  return { x: x + width / 4, y: y + height / 4, width: width / 2, height: height / 2 };
}

/**
 * Marks the canvas while Office 365 or the PSTN is out of view, or nearly: then each frame says where its links go, and what is left of
 * the two at the edge is not drawn. It is a mark of the page, not of React, as it may come and go while one pans.
 */
export function useCloudsAway(canvas: RefObject<HTMLElement | null>, { office365, pstn }: DeploymentArrangement): void {
  const flow = useStoreApi();
  useEffect(() => {
    const look = () => {
      const { transform, width, height } = flow.getState();
      const [x, y, zoom] = transform;
      for (const [name, box] of Object.entries({ office365, pstn })) {
        const away = sees({ x, y, zoom }, heartOf(box), { width, height }) ? undefined : "away";
        const marks = canvas.current?.dataset;
        if (marks === undefined || marks[name] === away) continue;
        if (away === undefined) delete marks[name];
        else marks[name] = away;
      }
    };
    look();
    return flow.subscribe(look);
  }, [canvas, flow, office365, pstn]);
}
