import type { NodeProps } from "@xyflow/react";
import { type CSSProperties, memo, useEffect } from "react";
import { noteBox } from "../../../domain/arrangement/notes.ts";
import type { Note } from "../../../domain/model/layout.ts";
import { cx } from "../../kit/cx.ts";
import { countRender } from "../../kit/renderProbe.ts";
import { useSession, useStudio } from "../../studio.tsx";
import { looksSame } from "./common.ts";
import { NoteField } from "./NoteField.tsx";
import { NOTE_TEXT, noteParts } from "./noteText.ts";
import { NoteEdges } from "./resizing.tsx";
import { SELECTED } from "./selected.ts";
import type { NoteFlowNode } from "./types.ts";

/** From some way off the text stands nearer to its edges; what does not fit ends with dots. */
const FROM_AFAR = cx(
  "shrunk:line-clamp-(--lines) shrunk:overflow-clip! shrunk:px-1.5 shrunk:pt-(--above) shrunk:pb-0",
  "middle:line-clamp-(--lines) middle:overflow-clip! middle:px-1 middle:pt-(--above) middle:pb-0 middle:tracking-[-0.02em]",
);

/** How many lines fit in a note within its border and the least space above the first: a number that is not whole is rounded. */
function linesFromAfar(note: Note): CSSProperties {
  return { "--room": noteBox(note).height - 2 - 2, "--lines": "max(1, var(--room) / var(--line-of-note) - 0.5)" } as CSSProperties;
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
            {note.text.trim() === "" ? "Empty note" : <Text of={note.text} />}
          </p>
        )}
      </div>
      {selected && isAlone && !far && !isWriting && <NoteEdges id={note.id} />}
    </>
  );
}, looksSame);

/** All of the text; where there is room for a few words alone, its beginning. */
function Text({ of: text }: { readonly of: string }) {
  const [beginning, rest] = noteParts(text);
  return (
    <>
      {beginning}
      <span className="dim:hidden">{rest}</span>
    </>
  );
}
