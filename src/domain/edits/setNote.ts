import { withProperty } from "../model/change.ts";
import { changeNotes, withLayout } from "./change.ts";
import { defineEdit } from "./edit.ts";
import { nameIn, requireNote } from "./find.ts";

/** Writes the text of a note. */
export const setNote = defineEdit<{ id: string; text: string }>({
  id: "setNote",
  title: (design, { id }) => `Write ${nameIn(design, id)}`,
  replaces: (earlier, later) => earlier.id === later.id,
  apply(design, { id, text }) {
    requireNote(design, id);
    return withLayout(
      design,
      changeNotes(design.layout, (note) => (note.id === id ? withProperty(note, "text", text) : note)),
    );
  },
});
