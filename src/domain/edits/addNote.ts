import { NOTE_SIZE } from "../arrangement/notes.ts";
import type { Design } from "../model/design.ts";
import { takeId } from "../model/ids.ts";
import type { Position } from "../model/layout.ts";
import { withLayout, withMoreNotes } from "./change.ts";
import { counted, requireCount } from "./count.ts";
import { defineEdit } from "./edit.ts";
import { spotForNote } from "./noteSpots.ts";

/**
 * Adds notes. With a position, the middle of the first comes to lie there, on whatever is there; else, and for further ones,
 * a free place is found.
 * @param beside the id of the site that the note is about
 */
export const addNote = defineEdit<{ text?: string; count?: number; position?: Position; beside?: string }>({
  id: "addNote",
  title: (_, { count }) => `Add ${counted(count, "note")}`,
  apply(design, { text = "", count, position, beside }) {
    let next = design;
    for (let left = requireCount(count, "notes"); left > 0; left -= 1) {
      const spot = position && next === design ? cornerAround(position) : spotForNote(next, beside);
      next = withNote(next, text, spot);
    }
    return next;
  },
});

function cornerAround({ x, y }: Position): Position {
  return { x: Math.round(x - NOTE_SIZE.width / 2), y: Math.round(y - NOTE_SIZE.height / 2) };
}

function withNote(design: Design, text: string, { x, y }: Position): Design {
  const [id, deployment] = takeId(design.deployment, "note");
  const note = { id, text, x, y, ...NOTE_SIZE };
  return { ...withLayout(design, withMoreNotes(design.layout, [note])), deployment };
}
