/** A text, and what of it is selected; both ends are the same where the caret stands. */
export interface Moment extends Selected {
  readonly text: string;
}

export interface Selected {
  readonly start: number;
  readonly end: number;
}

/** What one visit to a text field has typed, group by group. */
export interface TypingHistory {
  /** What stood there before each group, the latest last. */
  readonly past: readonly Moment[];
  readonly now: Moment;
  /** What each group that was undone had made of it, the next last. */
  readonly future: readonly Moment[];
  /** How the latest group goes on; undefined where whatever comes next is another. */
  readonly open: Way | undefined;
}

type Way = "typing" | "backwards" | "forwards";

/** An input event: what was selected before, what stands there now. */
export interface Input {
  readonly before: Selected | undefined;
  readonly after: Moment;
  /** As the browser calls it: `insertText`, `insertFromPaste`. */
  readonly type: string;
}

/** The type of what an input method has composed. */
export const COMPOSITION = "insertCompositionText";

/** What does one small thing at the caret, so that more of it belongs together; all else is a group of its own. */
const WAYS: Readonly<Record<string, Way>> = {
  insertText: "typing",
  insertLineBreak: "typing",
  insertParagraph: "typing",
  deleteContentBackward: "backwards",
  deleteContentForward: "forwards",
};

/** So many groups one visit keeps; of more, undoing the visit as a whole is left. */
const MOST = 500;

/** The visit begins, with the caret at the end. */
export function beginTyping(text: string): TypingHistory {
  return { past: [], now: { text, start: text.length, end: text.length }, future: [], open: undefined };
}

/**
 * What an input event makes of the history. A group ends where a word does, where typing turns to deleting, where the caret has gone
 * elsewhere, and around what came in one piece: a paste, a cut, a whole word deleted, a text composed.
 */
export function afterInput({ past, now, open }: TypingHistory, { before, after, type }: Input): TypingHistory {
  if (after.text === now.text) return { past, now: after, future: [], open: undefined };
  const isAtCaret = before !== undefined && before.start === before.end;
  const way = before && wayOf(type, isAtCaret, after.text.slice(before.start, after.end));
  const isThere = isAtCaret && before.start === now.end && now.start === now.end;
  const goesOn = way !== undefined && way === open && isThere && !(way === "typing" && endsWord(now, after));
  if (goesOn) return { past, now: after, future: [], open };
  const { start, end } = before ?? now;
  return { past: [...past, { text: now.text, start, end }].slice(-MOST), now: after, future: [], open: way };
}

/** One group back; undefined where the visit has typed nothing more. */
export function back({ past, now, future }: TypingHistory): TypingHistory | undefined {
  const before = past.at(-1);
  return before && { past: past.slice(0, -1), now: before, future: [...future, now], open: undefined };
}

/** One group forward; undefined where nothing was taken back. */
export function forward({ past, now, future }: TypingHistory): TypingHistory | undefined {
  const after = future.at(-1);
  return after && { past: [...past, now], now: after, future: future.slice(0, -1), open: undefined };
}

/** The text as it was before anything was taken back. */
export function furthest({ now, future }: TypingHistory): string {
  return (future[0] ?? now).text;
}

function wayOf(type: string, isAtCaret: boolean, inserted: string): Way | undefined {
  // What a dead key composes is a letter like others.
  const way = type === COMPOSITION && /^\p{Script=Latin}$/u.test(inserted) ? "typing" : WAYS[type];
  // Deleting what was selected is done at once; typing over it goes on.
  return isAtCaret || way === "typing" ? way : undefined;
}

/** Whether what was typed at the caret is the space after a word. */
function endsWord(now: Moment, after: Moment): boolean {
  return /^\S\s/.test(after.text.slice(now.end - 1));
}
