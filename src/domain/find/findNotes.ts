import type { Note } from "../model/layout.ts";
import { noteTitle } from "../model/lookup.ts";
import { type Holds, holdsExactly } from "./nearly.ts";

/** A note that was looked for. */
export interface NoteHit {
  readonly kind: "note";
  readonly id: string;
  readonly title: string;
}

/**
 * Finds notes by their text; those that lie on top come first.
 * @param query words, each of which must stand in the note
 * @param most how many are wanted
 */
export function findNotes(notes: readonly Note[], query: string, most: number, holds: Holds = holdsExactly): readonly NoteHit[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return notes
    .filter(({ text }) => {
      const lower = text.toLowerCase();
      return words.every((word) => holds(lower, word));
    })
    .toReversed()
    .slice(0, most)
    .map((note) => ({ kind: "note", id: note.id, title: noteTitle(note) }));
}
