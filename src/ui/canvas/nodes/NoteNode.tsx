import type { NodeProps } from "@xyflow/react";
import { memo, useEffect } from "react";
import { cx } from "../../kit/cx.ts";
import { countRender } from "../../kit/renderProbe.ts";
import { useSession, useStudio } from "../../studio.tsx";
import { looksSame } from "./common.ts";
import { NoteField } from "./NoteField.tsx";
import { NOTE_TEXT } from "./noteText.ts";
import { NoteEdges } from "./resizing.tsx";
import { SELECTED } from "./selected.ts";
import type { NoteFlowNode } from "./types.ts";

/** From a middle distance the note's first lines, larger. A line that does not fit goes to a next column, which is not seen. */
const NOTE_MIDDLE = "in-[.middle]:h-full in-[.middle]:columns-[1000px] in-[.middle]:text-[19px] in-[.middle]:leading-[23px]";

/** A note on the canvas: its text on a quiet paper; far out, where nobody could read it, the paper alone. */
export const NoteNode = memo(function NoteNode({ data, selected }: NodeProps<NoteFlowNode>) {
  const { note, far } = data;
  countRender("NoteNode", note.id);
  const { view } = useStudio();
  const isWriting = useSession(({ renaming }) => renaming?.id === note.id && renaming.place === "canvas");
  const isAlone = useSession(({ selection }) => selection.length === 1);

  // From far away there is no writing; whoever moves away while writing goes on all the same.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only where writing begins.
  useEffect(() => {
    if (isWriting && far) view.current?.show([note.id]);
  }, [isWriting]);

  return (
    <>
      <div
        className={cx(
          "h-full bg-note text-text",
          far ? "rounded-[calc(3px*var(--strokes))] border-[length:calc(1px*var(--strokes))]" : "rounded-[5px] border shadow-node",
          !isWriting && "overflow-hidden",
          isWriting ? "border-transparent" : selected ? SELECTED : "border-note-line",
        )}
      >
        {isWriting ? (
          <NoteField note={note} />
        ) : far ? null : (
          <p className={cx(NOTE_TEXT, NOTE_MIDDLE, note.text.trim() === "" && "text-second")}>
            {note.text.trim() === "" ? "Empty note" : note.text}
          </p>
        )}
      </div>
      {selected && isAlone && !far && !isWriting && <NoteEdges id={note.id} />}
    </>
  );
}, looksSame);
