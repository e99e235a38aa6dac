/** From so many letters on a word may have a slip: in shorter ones it would make another word. */
const LEAST_LETTERS = 4;

function mayHaveSlip(word: string): boolean {
  return (word.match(/\p{L}/gu)?.length ?? 0) >= LEAST_LETTERS;
}

/**
 * Whether a word stands in a text, or with one slip at the beginning of a word there: a letter that is wrong, missing or too much, or
 * two that are swapped. Digits are no slip, for hosts and addresses differ in nothing else.
 * @param lower the text, and the word, in small letters
 */
export function holdsNearly(lower: string, word: string): boolean {
  if (lower.includes(word)) return true;
  for (let at = 0; at < lower.length; at += 1) {
    if (mayBegin(lower, at, word) && isWordAt(lower, at) && beginsNearly(lower, at, word)) return mayHaveSlip(word);
  }
  return false;
}

/** Whether what is typed stands in a text. */
export type Holds = (lower: string, word: string) => boolean;

export const holdsExactly: Holds = (lower, word) => lower.includes(word);

/** What most places fail: with one slip, the first letters of a word are there, or one further on. */
function mayBegin(text: string, at: number, word: string): boolean {
  const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  const [one, two] = [word.charCodeAt(0), word.charCodeAt(1)];
  return first === one || first === two || second === one || second === two;
}

function isWordAt(text: string, at: number): boolean {
  return isWordly(text[at]) && !isWordly(text[at - 1]);
}

function isWordly(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

/** Whether a text goes on from there as the word does, one slip aside: the first difference is where it is. */
function beginsNearly(text: string, at: number, word: string): boolean {
  let same = 0;
  while (same < word.length && text[at + same] === word[same]) same += 1;
  const [there, next] = [text[at + same], text[at + same + 1]];
  const [typed, then] = [word[same], word[same + 1]];
  const goesOn = (skipped: number, left: number) => text.startsWith(word.slice(same + left), at + same + skipped);
  if (isLetter(typed) && goesOn(0, 1)) return true;
  if (isLetter(there) && goesOn(1, 0)) return true;
  if (!isLetter(there) || !isLetter(typed)) return false;
  return goesOn(1, 1) || (there === then && next === typed && goesOn(2, 2));
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}
