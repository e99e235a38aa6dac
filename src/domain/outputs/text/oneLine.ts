import { wellFormed } from "./wellFormed.ts";

/** Control characters, line ends of every kind, and the marks that make text run the other way beyond their own line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
export const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

/** A tab leaves no line. */
const ALL_BREAKING = new RegExp(`(?!\\t)${INVISIBLE.source}`, "g");

/**
 * A text as it stands in a comment or a sentence: on one line, what would break out of it replaced by the replacement
 * character, so that nothing is lost unseen.
 */
export function oneLine(text: string): string {
  return wellFormed(text).replace(ALL_BREAKING, "\uFFFD");
}
