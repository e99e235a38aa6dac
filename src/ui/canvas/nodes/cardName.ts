/** Letters of the middling width that stand side by side across a card at a size of 1 % of its width. */
const LETTERS = 145;

/**
 * The size of a name on a card, in percent of the card's width: as large as its lines let it be when it is broken into two
 * where that serves best.
 */
export function nameSize(name: string): number {
  return Math.max(8, Math.min(18, LETTERS / Math.max(bestBreak(name.trim().split(/\s+/)), 1)));
}

/** The length of the longer of two lines, broken between the words where that is least. */
function bestBreak(words: readonly string[]): number {
  const lengths = words.map((_, index) => Math.max(words.slice(0, index).join(" ").length, words.slice(index).join(" ").length));
  return Math.min(...lengths);
}
