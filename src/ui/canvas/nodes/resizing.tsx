import { NodeResizeControl, NodeResizer, ResizeControlVariant, type ResizeParams } from "@xyflow/react";
import { useMemo, useRef } from "react";
import type { Box } from "../../../domain/arrangement/box.ts";
import { LEAST_NOTE } from "../../../domain/arrangement/notes.ts";
import { resizeItem } from "../../../domain/edits/resizeItem.ts";
import { runEdit, useStudio } from "../../studio.tsx";
import { onEscape } from "../onEscape.ts";

/** Thin to look at, wide enough to take hold of. */
const LINE = "border-transparent! after:absolute after:-inset-1 after:content-['']";
const HANDLE = "size-2! rounded-[2px]! border! border-accent! bg-raised!";

/** The edges and corners of a selected note, to be dragged. */
export function NoteEdges({ id }: { readonly id: string }) {
  return (
    <NodeResizer
      minWidth={LEAST_NOTE.width}
      minHeight={LEAST_NOTE.height}
      lineClassName={LINE}
      handleClassName={HANDLE}
      {...useResizing(id)}
    />
  );
}

interface FrameEdgesProps {
  readonly id: string;
  /** What the contents of the site need. */
  readonly needed: { readonly width: number; readonly height: number };
}

/** The right and the lower edge of a selected frame, and the corner between them: what is in it stays where it is. */
export function FrameEdges({ id, needed }: FrameEdgesProps) {
  const common = { minWidth: needed.width, minHeight: needed.height, ...useResizing(id) };
  return (
    <>
      {(["right", "bottom"] as const).map((position) => (
        <NodeResizeControl key={position} position={position} variant={ResizeControlVariant.Line} className={LINE} {...common} />
      ))}
      <NodeResizeControl position="bottom-right" className={HANDLE} {...common} />
    </>
  );
}

/** What dragging an edge does: it shows what would become of it, and one edit does it in the end, unless Escape gave it up. */
function useResizing(id: string) {
  const studio = useStudio();
  /** As it was taken hold of, as long as it follows the hand. */
  const before = useRef<Box>(undefined);
  const leaveEscape = useRef(() => {});
  return useMemo(() => {
    const show = (box: Box | undefined) => studio.session.getState().setResizing(box && { id, box });
    const boxOf = ({ x, y, width, height }: ResizeParams): Box => ({ x, y, width, height });
    return {
      onResizeStart(_event: unknown, params: ResizeParams) {
        before.current = boxOf(params);
        show(before.current);
        leaveEscape.current = onEscape(() => {
          before.current = undefined;
          show(undefined);
        });
      },
      onResize(_event: unknown, params: ResizeParams) {
        if (before.current) show(boxOf(params));
      },
      onResizeEnd(_event: unknown, params: ResizeParams) {
        leaveEscape.current();
        const box = boxOf(params);
        show(undefined);
        // A press that moved nothing is no wish.
        if (before.current && JSON.stringify(box) !== JSON.stringify(before.current)) runEdit(studio, resizeItem, { id, box });
      },
    };
  }, [studio, id]);
}
