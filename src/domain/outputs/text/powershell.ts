import { INVISIBLE } from "./oneLine.ts";
import { wellFormed } from "./wellFormed.ts";

/** What PowerShell takes for a single quote: the straight one and the typographic ones. */
const SINGLE_QUOTES = /['\u2018\u2019\u201a\u201b]/g;

const BETWEEN_INVISIBLE = new RegExp(`(${INVISIBLE.source})`);

/**
 * A text as a PowerShell expression with exactly that value, on one line: single-quoted, so that nothing in it is
 * expanded; characters that cannot be seen are joined in by their number.
 */
export function psString(text: string): string {
  const whole = wellFormed(text);
  if (!INVISIBLE.test(whole)) return psQuoted(whole);
  const parts = whole.split(BETWEEN_INVISIBLE).filter((part) => part !== "");
  const written = parts.map((part) => (INVISIBLE.test(part) ? psCharacter(part) : psQuoted(part)));
  // A character in front would turn the joining into an addition.
  return `('' + ${written.join(" + ")})`;
}

function psQuoted(text: string): string {
  return `'${text.replace(SINGLE_QUOTES, "$&$&")}'`;
}

function psCharacter(character: string): string {
  return `[char]0x${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
