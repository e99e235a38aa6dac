import { type KeyboardEvent, useEffect, useRef } from "react";
import { setNote } from "../../../domain/edits/setNote.ts";
import type { Note } from "../../../domain/model/layout.ts";
import { noteTitle } from "../../../domain/model/lookup.ts";
import { cx } from "../../kit/cx.ts";
import { runEdit, useStudio } from "../../studio.tsx";
import { NOTE_TEXT } from "./noteText.ts";

/** The text of a note being written where it stands: Ctrl/Cmd+Enter and leaving the field write it, Escape does not. */
export function NoteField({ note }: { readonly note: Note }) {
  const studio = useStudio();
  const field = useRef<HTMLTextAreaElement>(null);
  const isOver = useRef(false);
  const typed = useRef(note.text);

  useEffect(() => field.current?.setSelectionRange(field.current.value.length, field.current.value.length), []);

  // A field that is taken away, because the view moved on, never blurs: what was typed counts.
  const finish = useRef(end);
  finish.current = end;
  const isThere = useRef(false);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
      // While developing, effects run twice; only what is really gone is over.
      queueMicrotask(() => !isThere.current && finish.current(typed.current));
    };
  }, []);

  function end(text: string | undefined): void {
    if (isOver.current) return;
    isOver.current = true;
    const holder = field.current?.parentElement?.closest<HTMLElement>("[tabindex]");
    const hadFocus = document.activeElement === field.current;
    studio.session.getState().startRenaming(undefined);
    if (hadFocus) holder?.focus({ preventScroll: true });
    if (text !== undefined && text !== note.text) runEdit(studio, setNote, { id: note.id, text });
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    // The canvas may not take the keys for its own.
    event.stopPropagation();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) end(event.currentTarget.value);
    if (event.key === "Escape" && !event.nativeEvent.isComposing) end(undefined);
  }

  return (
    <textarea
      ref={field}
      // biome-ignore lint/a11y/noAutofocus: the person asked for this very field.
      autoFocus
      aria-label={`Text of the note ${noteTitle(note)}`}
      placeholder="What is worth noting here?"
      defaultValue={note.text}
      onChange={(event) => {
        typed.current = event.currentTarget.value;
      }}
      onKeyDown={onKeyDown}
      onBlur={(event) => end(event.currentTarget.value)}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      className={cx(
        "nodrag nopan nowheel block field-sizing-content min-h-full w-full resize-none rounded-[4px] bg-note outline-2 outline-accent select-text placeholder:text-second",
        NOTE_TEXT,
      )}
    />
  );
}
