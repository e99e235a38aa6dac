import type { Note } from "../model/layout.ts";
import { type Box, boxesOverlap } from "./box.ts";

/** How large a new note is. */
export const NOTE_SIZE = { width: 220, height: 104 } as const;

/** No note is smaller. */
export const LEAST_NOTE = { width: 96, height: 44 } as const;

/** From the edge of a note to its text; `LINE` is the height of a line. The node on the canvas is set with the same. */
const PADDING = 10;
const LINE = 17;

/** About what a letter takes of a line, on the safe side. */
const NARROW = 7.2;
const CAPITAL = 9;
const WIDE = 13;
const IS_CAPITAL = /\p{Lu}/u;
const IS_WIDE = /[WMmw@%—\u3000-\uffff]|\p{Extended_Pictographic}/u;

/** Lines that a note shows at most, and letters that can be in them; whoever writes more reads it in the inspector. */
const MOST_LINES = 60;
const MOST_LETTERS = 20_000;

const known = new WeakMap<Note, Box>();

/** Where a note stands: as large as a hand has made it, and no less than its text needs. */
export function noteBox(note: Note): Box {
  const before = known.get(note);
  if (before) return before;
  const width = Math.max(LEAST_NOTE.width, note.width);
  const box = { x: note.x, y: note.y, width, height: Math.max(LEAST_NOTE.height, note.height, neededHeight(note.text, width)) };
  known.set(note, box);
  return box;
}

/** The boxes of notes by their ids. */
export function noteBoxes(notes: readonly Note[]): ReadonlyMap<string, Box> {
  return new Map(notes.map((note) => [note.id, noteBox(note)]));
}

/** The notes that lie on a frame or touch it: where the frame goes they go. */
export function notesOn(frame: Box, notes: ReadonlyMap<string, Box>): readonly string[] {
  return [...notes].filter(([, box]) => boxesOverlap(box, frame)).map(([id]) => id);
}

/** The height that a text takes in a note so wide. */
export function neededHeight(text: string, width: number): number {
  let lines = 0;
  for (const line of text.slice(0, MOST_LETTERS).split("\n")) {
    lines += linesOf(line, width - 2 * PADDING - 2);
    if (lines > MOST_LINES) break;
  }
  return Math.min(lines, MOST_LINES) * LINE + 2 * PADDING + 2;
}

/** How many lines a line takes that is wrapped between words, and within those that are longer than a line. */
function linesOf(line: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.match(/\s+|\S+/g) ?? []) {
    const length = lengthOf(word);
    if (used > 0 && used + length > room && word.trim() !== "") {
      lines += 1;
      used = 0;
    }
    used += length;
    // White space at the end of a line hangs over it.
    if (used > room && word.trim() !== "") {
      lines += Math.ceil(used / room) - 1;
      used %= room;
    }
    if (lines > MOST_LINES) break;
  }
  return lines;
}

function lengthOf(word: string): number {
  let length = 0;
  for (const letter of word) length += IS_WIDE.test(letter) ? WIDE : IS_CAPITAL.test(letter) ? CAPITAL : NARROW;
  return length;
}
