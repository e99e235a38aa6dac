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

/** From some way off the note's first lines, larger, nearer to its edges; what does not fit ends with dots. */
const FROM_AFAR = cx(
  "shrunk:line-clamp-(--lines-17) middle:line-clamp-(--lines-20) faint:line-clamp-(--lines-26) dim:line-clamp-(--lines-33)",
  "shrunk:overflow-clip! shrunk:px-1.5 shrunk:pt-1 shrunk:pb-0 middle:overflow-clip! middle:px-1.5 middle:pt-1 middle:pb-0",
);

/** How many lines fit in a note within its border and the space above the first, by how high they are set. */
function linesFromAfar(note: Note): CSSProperties {
  const room = noteBox(note).height - 2 - 4;
  return Object.fromEntries([17, 20, 26, 33].map((high) => [`--lines-${high}`, Math.max(1, Math.floor(room / high))]));
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
          <p className={cx(NOTE_TEXT, FROM_AFAR, note.text.trim() === "" && "text-second")} style={linesFromAfar(note)}>
            {note.text.trim() === "" ? "Empty note" : note.text}
          </p>
        )}
      </div>
      {selected && isAlone && !far && !isWriting && <NoteEdges id={note.id} />}
    </>
  );
}, looksSame);
