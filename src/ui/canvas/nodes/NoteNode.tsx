import type { NodeProps } from "@xyflow/react";
import { type CSSProperties, memo, useEffect } from "react";
import { noteBox } from "../../../domain/arrangement/notes.ts";
import type { Note } from "../../../domain/model/layout.ts";
import { cx } from "../../kit/cx.ts";
import { countRender } from "../../kit/renderProbe.ts";
import { useSession, useStudio } from "../../studio.tsx";
import { looksSame } from "./common.ts";
import { NoteField } from "./NoteField.tsx";
import { NOTE_TEXT } from "./noteText.ts";
import { NoteEdges } from "./resizing.tsx";
import { SELECTED } from "./selected.ts";
import type { NoteFlowNode } from "./types.ts";

/** From a middle distance the note's first lines, larger; what does not fit ends with dots. */
const NOTE_MIDDLE =
  "in-[.middle]:line-clamp-(--lines) in-[.middle]:overflow-clip! in-[.middle]:px-2 in-[.middle]:pt-1.5 in-[.middle]:pb-0 in-[.middle]:text-[18px] in-[.middle]:leading-[22px]";

/** How many of these lines fit in a note within its border and the space above the first. */
function linesFromMiddle(note: Note): number {
  return Math.max(1, Math.floor((noteBox(note).height - 2 - 6) / 22));
}

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
          <p
            className={cx(NOTE_TEXT, NOTE_MIDDLE, note.text.trim() === "" && "text-second")}
            style={{ "--lines": linesFromMiddle(note) } as CSSProperties}
          >
            {note.text.trim() === "" ? "Empty note" : note.text}
          </p>
        )}
      </div>
      {selected && isAlone && !far && !isWriting && <NoteEdges id={note.id} />}
    </>
  );
}, looksSame);
