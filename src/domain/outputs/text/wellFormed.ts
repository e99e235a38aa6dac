const ILL_FORMED = /\p{Surrogate}|\0/u;

/**
 * A text that every file can hold: halves of characters and NUL, which no UTF-8 file or reader takes, become the
 * replacement character, so that they are seen.
 */
export function wellFormed(text: string): string {
  return ILL_FORMED.test(text) ? text.replace(new RegExp(ILL_FORMED, "gu"), "\uFFFD") : text;
}

/** A text with a byte-order mark where it is not all ASCII: Windows PowerShell and Excel read UTF-8 without one as ANSI. */
export function withByteOrderMark(text: string): string {
  return isAscii(text) ? text : `\uFEFF${text}`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is asked for
const OTHER = /[^\u0000-\u007f]/;

export function isAscii(text: string): boolean {
  return !OTHER.test(text);
}
