import type { OutlineRow } from "./rows.ts";

/** What a key does to the tree: another row becomes the active one, or the active site opens or closes. */
export type Move = { readonly to: string } | { readonly expand: boolean } | undefined;

/** Rows that PageUp and PageDown go over. */
const PAGE = 12;

/**
 * What an arrow or another moving key means at a row (ARIA Authoring Practices, Tree View).
 * @returns undefined for keys that move nothing from here
 */
export function moveOf(rows: readonly OutlineRow[], active: string, key: string): Move {
  const index = rows.findIndex((row) => row.id === active);
  const row = rows[index];
  if (row === undefined) return undefined;
  switch (key) {
    case "ArrowDown":
      return goto(rows, index + 1);
    case "ArrowUp":
      return goto(rows, index - 1);
    case "PageDown":
      return goto(rows, Math.min(index + PAGE, rows.length - 1));
    case "PageUp":
      return goto(rows, Math.max(index - PAGE, 0));
    case "Home":
      return goto(rows, 0);
    case "End":
      return goto(rows, rows.length - 1);
    case "ArrowRight":
      if (row.expanded === false) return { expand: true };
      return rows[index + 1]?.parent === row.id ? goto(rows, index + 1) : undefined;
    case "ArrowLeft":
      if (row.expanded === true) return { expand: false };
      return row.parent === undefined ? undefined : { to: row.parent };
    default:
      return undefined;
  }
}

function goto(rows: readonly OutlineRow[], index: number): Move {
  const row = rows[index];
  return row && { to: row.id };
}

/** How long a pause between letters may be for them to be one word, in milliseconds. */
const PAUSE = 600;

/** What has been typed ahead, and when its last letter came. */
export interface TypedAhead {
  readonly text: string;
  readonly at: number;
}

/** Whether what is typed now goes on with the word. */
export function isTypingOn({ text, at }: TypedAhead, now: number): boolean {
  return text !== "" && now - at <= PAUSE;
}

/**
 * Whether a key types ahead. A name begins with a letter or a digit and goes on with anything; other characters, and digits that are
 * pressed with Shift, are commands.
 */
export function isTyped(key: string, isShiftedDigit: boolean, goesOn: boolean): boolean {
  return !isShiftedDigit && (/^[\p{L}\p{N}]$/u.test(key) || (goesOn && [...key].length === 1));
}

/** Takes a letter: it goes on with the word, or after a pause begins another. */
export function typeAhead({ text, at }: TypedAhead, letter: string, now: number): TypedAhead {
  return { text: isTypingOn({ text, at }, now) ? text + letter : letter, at: now };
}

/** The next row whose title begins with what was typed; a single letter, even repeated, looks beyond the active row. */
export function rowStartingWith(rows: readonly OutlineRow[], active: string, typed: string): string | undefined {
  const wanted = typed.toLowerCase();
  const isOneLetter = [...wanted].every((letter) => letter === wanted[0]);
  const prefix = isOneLetter ? wanted.slice(0, 1) : wanted;
  const index = Math.max(
    rows.findIndex((row) => row.id === active),
    0,
  );
  const start = isOneLetter ? index + 1 : index;
  return [...rows.slice(start), ...rows.slice(0, start)].find((row) => row.title.toLowerCase().startsWith(prefix))?.id;
}
