import { useEffect, useState } from "react";
import { isBlank } from "../../domain/model/lookup.ts";
import { atFirstSign } from "../kit/atFirstSign.ts";
import { loadable } from "../kit/loadable.tsx";
import { Part } from "../kit/Part.tsx";
import { useDesign } from "../studio.tsx";
import { BlankCanvas } from "./BlankCanvas.tsx";

/** What draws the design. */
export const Canvas = loadable(() => import("./Canvas.tsx"));

/** The place of the canvas. What draws it is loaded with the first thing to draw: until then a blank one stands there. */
export function CanvasArea() {
  const isEmpty = useDesign(isBlank);
  const [isDrawn, setDrawn] = useState(!isEmpty);
  // Once there, it stays: undoing everything is no reason to build it anew.
  if (!isEmpty && !isDrawn) setDrawn(true);
  useLoadedAhead(isDrawn);
  if (!isDrawn) return <BlankCanvas inviting />;
  return (
    <Part name="The canvas" meanwhile={<BlankCanvas inviting={false} />}>
      <Canvas />
    </Part>
  );
}

/** The first sign of a person at work loads the canvas, so that it is there when something is to be drawn. */
function useLoadedAhead(isThere: boolean): void {
  useEffect(() => (isThere ? undefined : atFirstSign(() => void Canvas.load())), [isThere]);
}
