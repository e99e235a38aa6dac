import { withProperty } from "../model/change.ts";
import { findNote } from "../model/lookup.ts";
import { changeNotes, withLayout } from "./change.ts";
import { defineEdit } from "./edit.ts";
import { nameIn, noteName, requireNote } from "./find.ts";

/** Writes the text of a note; one that was empty is known by what was written. */
export const setNote = defineEdit<{ id: string; text: string }>({
  id: "setNote",
  title(design, { id, text }) {
    const note = findNote(design, id);
    return `Write ${note?.text.trim() === "" ? noteName({ ...note, text }) : nameIn(design, id)}`;
  },
  replaces: (earlier, later) => earlier.id === later.id,
  apply(design, { id, text }) {
    requireNote(design, id);
    return withLayout(
      design,
      changeNotes(design.layout, (note) => (note.id === id ? withProperty(note, "text", text) : note)),
    );
  },
});
