const LONGEST = 60;

/** Control characters, line ends and the marks that turn the direction of text around: none of them may shape a message. */
const HOSTILE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** A text as a message shows it: in quotation marks, at most 60 characters long, without characters that would disturb the sentence. */
export function quoted(text: string): string {
  return `“${shown(text)}”`;
}

/** A name as a message shows it: like a quoted text, without the quotation marks. */
export function shown(text: string): string {
  // Only the part that can be shown is looked at: a value may be a megabyte long. A character takes two units at most.
  const characters = text.length > LONGEST ? [...text.slice(0, 2 * (LONGEST + 1))] : [];
  const short = characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join("")}…` : text;
  return short.replace(HOSTILE, "\uFFFD");
}

/** The first character of a text that cannot be seen, or shapes what stands around it. */
export function firstHostile(text: string): string | undefined {
  return text.match(HOSTILE)?.[0];
}

/** One character as a message names it: in quotation marks, or by its number where it cannot be seen. */
export function namedCharacter(character: string): string {
  if (firstHostile(character) === undefined) return quoted(character);
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const what = DIRECTION.test(character) ? ", which turns the direction of text around" : LINE_END.test(character) ? ", a line break" : "";
  return `the invisible character U+${number}${what}`;
}

const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const LINE_END = /[\r\n\u0085\p{Zl}\p{Zp}]/u;

const MOST_ITEMS = 4;

/** Texts as a message lists them: `“a”, “b” and “c”`, and after the fourth only how many more there are. */
export function listed(texts: readonly string[]): string {
  const shown = texts.slice(0, MOST_ITEMS).map(quoted);
  const rest = texts.length - shown.length;
  const parts = rest > 0 ? [...shown, `${rest} more`] : shown;
  const last = parts.pop() ?? "";
  return parts.length === 0 ? last : `${parts.join(", ")} and ${last}`;
}
