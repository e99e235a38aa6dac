const WORD = /[\p{L}\p{Mn}\p{Nd}\p{Pc}\u200C\u200D]/u;
const SPACE = /[\t\n\f\r ]/;

/** Whether a character is one of a word, as .NET sees it: names of groups are made of these. */
export function isWordChar(char: string): boolean {
  return WORD.test(char);
}

export function isDigit(char: string): boolean {
  return char >= "0" && char <= "9";
}

export function isOctal(char: string): boolean {
  return char >= "0" && char <= "7";
}

/** White space that counts for nothing under the option x. */
export function isSpace(char: string): boolean {
  return SPACE.test(char);
}
