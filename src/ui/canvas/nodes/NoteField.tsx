import { useEffect } from "react";
import { setNote } from "../../../domain/edits/setNote.ts";
import type { Note } from "../../../domain/model/layout.ts";
import { noteTitle } from "../../../domain/model/lookup.ts";
import { forgetUnwritten } from "../../commands/forgetUnwritten.ts";
import { CANVAS, isWithinOrNowhere } from "../../commands/places.ts";
import { cx } from "../../kit/cx.ts";
import { useInPlace } from "../../kit/useInPlace.ts";
import { runEdit, useStudio } from "../../studio.tsx";
import { NOTE_TEXT } from "./noteText.ts";

/** The text of a note being written where it stands: Escape and Ctrl/Cmd+Enter end it, and keep what was written. */
export function NoteField({ note }: { readonly note: Note }) {
  const studio = useStudio();
  const { field, handlers } = useInPlace<HTMLTextAreaElement>(
    note.text,
    (event) => event.key === "Escape" || (event.key === "Enter" && (event.ctrlKey || event.metaKey)),
    (text) => runEdit(studio, setNote, { id: note.id, text }),
    // A button that undoes is about to take the note back by itself.
    (next) => isWithinOrNowhere(next, CANVAS) && forgetUnwritten(studio, note.id),
  );
  useEffect(() => field.current?.setSelectionRange(field.current.value.length, field.current.value.length), [field]);
  return (
    <textarea
      {...handlers}
      // biome-ignore lint/a11y/noAutofocus: the person asked for this very field.
      autoFocus
      aria-label={`Text of the note ${noteTitle(note)}`}
      placeholder="What is worth noting here?"
      className={cx(
        "nodrag nopan nowheel block field-sizing-content min-h-full w-full resize-none rounded-[4px] bg-note outline-2 outline-accent select-text placeholder:text-second",
        NOTE_TEXT,
      )}
    />
  );
}
