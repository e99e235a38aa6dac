import { LEAST_ON_CARDS } from "../distance.ts";

/** How the text of a note is set; near, `domain/arrangement/notes` reckons with it. */
export const NOTE_TEXT = "p-2.5 note-text whitespace-pre-wrap [overflow-wrap:anywhere] [tab-size:2]";

/**
 * The height of a line of a note, in canvas units, by how much strokes are drawn larger: from afar no more than the letters need, which
 * are as large there as they have to be, so that as much of a note as can be is read.
 */
export function noteLine(strokes: number): number {
  return Math.max(17, 1.06 * LEAST_ON_CARDS * strokes);
}

/** A text parted after its first line, or the first sentence of it: what a note says from where there is no room for more. */
export function noteParts(text: string): readonly [beginning: string, rest: string] {
  const end = /^\s*\S.*?(?:[.!?…](?=\s)|$)/m.exec(text)?.[0].length ?? text.length;
  return [text.slice(0, end), text.slice(end)];
}
