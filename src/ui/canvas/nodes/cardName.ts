/** Percent of a card's width that a line of its name may take. */
const LINE = 86;

/** Widths of the letters of a semi-bold Inter, in parts of their size, for those that differ from the middling ones. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijlI|.,:;' ]/, 0.3],
  [/[frt()[\]/-]/, 0.42],
  [/[mwM]/, 0.9],
  [/[W@%]/, 1.04],
  [/\p{Lu}/u, 0.72],
];
const MIDDLING = 0.61;

/** How a name stands on a card. */
export interface NameFit {
  /** Its size at most, in percent of the card's width. */
  readonly size: number;
  /** Whether it is broken into two lines at the usual size. */
  readonly isBroken: boolean;
}

/** Names are no larger than this where there are other words on the card, in percent of its width. */
const USUAL_SIZE = 18;

/** How a name fits on a card: as large as its longer line lets it be when it is broken where that serves best. */
export function fitName(name: string): NameFit {
  const words = name.trim().split(/\s+/);
  const size = Math.max(8, Math.min(25, LINE / Math.max(bestBreak(words), MIDDLING)));
  return { size, isBroken: widthOf(words.join(" ")) * Math.min(size, USUAL_SIZE) > LINE };
}

/** The width of the longer of two lines, broken between the words where that is least. */
function bestBreak(words: readonly string[]): number {
  const widths = words.map((_, index) => Math.max(widthOf(words.slice(0, index).join(" ")), widthOf(words.slice(index).join(" "))));
  return Math.min(...widths);
}

/** The width of a line in a semi-bold Inter, in parts of its size. */
export function widthOf(line: string): number {
  return [...line].reduce((sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? MIDDLING), 0);
}
