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

const MOST_ITEMS = 4;

/** Texts as a message lists them: `“a”, “b” and “c”`, and after the fourth only how many more there are. */
export function listed(texts: readonly string[]): string {
  const shown = texts.slice(0, MOST_ITEMS).map(quoted);
  const rest = texts.length - shown.length;
  const parts = rest > 0 ? [...shown, `${rest} more`] : shown;
  const last = parts.pop() ?? "";
  return parts.length === 0 ? last : `${parts.join(", ")} and ${last}`;
}
