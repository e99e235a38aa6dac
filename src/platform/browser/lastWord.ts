import type { KeptChange, LastWord } from "../../store/ports.ts";

const KEY = "cce-studio-last-word";

/** Notes a change within the turn in which the page goes, when there is no time for the database; undefined: all of it is kept. */
export function leaveWord(word: LastWord | undefined): void {
  try {
    if (word === undefined) window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, JSON.stringify({ ...word, change: { ...word.change, added: [...word.change.added] } }));
  } catch {
    // Storage is full or blocked: what is written to the database while the page goes has to do.
  }
}

/** Takes what was noted when the page went; undefined where nothing was, or where it cannot be read. */
export function takeWord(): LastWord | undefined {
  try {
    const text = window.localStorage.getItem(KEY);
    if (text === null) return undefined;
    window.localStorage.removeItem(KEY);
    const { change, known } = JSON.parse(text) as { change: KeptChange & { added: Iterable<[string, string]> }; known: number };
    return { change: { ...change, added: new Map(change.added) }, known };
  } catch {
    return undefined;
  }
}
