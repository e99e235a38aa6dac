import type { Box } from "../arrangement/box.ts";
import { LEAST_NOTE } from "../arrangement/notes.ts";
import { arrangeSite } from "../arrangement/site.ts";
import type { Design } from "../model/design.ts";
import type { Note } from "../model/layout.ts";
import { findNote } from "../model/lookup.ts";
import { changeNotes, withLayout, withSize } from "./change.ts";
import { defineEdit } from "./edit.ts";
import { nameIn, requireSite } from "./find.ts";

/** No note and no frame is made larger. */
const MOST = 10_000;

/**
 * Makes a note, or the frame of a site, as large as a hand wants it; a frame no smaller than its contents need. The corner
 * that `box` begins at is for notes: a frame stays where it is.
 */
export const resizeItem = defineEdit<{ id: string; box: Box }>({
  id: "resizeItem",
  title: (design, { id }) => `Resize ${nameIn(design, id)}`,
  replaces: (earlier, later) => earlier.id === later.id,
  apply(design, { id, box }) {
    if (findNote(design, id) === undefined) return withFrame(design, id, box);
    return withLayout(
      design,
      changeNotes(design.layout, (note) => (note.id === id ? resized(note, box) : note)),
    );
  },
});

function resized(note: Note, box: Box): Note {
  const next = {
    x: Math.round(box.x),
    y: Math.round(box.y),
    width: within(box.width, LEAST_NOTE.width),
    height: within(box.height, LEAST_NOTE.height),
  };
  const isSame = next.x === note.x && next.y === note.y && next.width === note.width && next.height === note.height;
  return isSame ? note : { ...note, ...next };
}

function withFrame(design: Design, id: string, { width, height }: Box): Design {
  const { needed } = arrangeSite(requireSite(design.deployment, id), design.layout.positions);
  const more = (wanted: number, least: number) => (Math.round(wanted) > least ? within(wanted, least) : undefined);
  return withLayout(design, withSize(design.layout, id, { width: more(width, needed.width), height: more(height, needed.height) }));
}

function within(wanted: number, least: number): number {
  return Math.max(least, Math.min(MOST, Math.round(wanted)));
}
