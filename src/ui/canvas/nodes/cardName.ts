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
  /** Its halves: on one line where there is room, each on its own where there is not; the second is empty where it has one word. */
  readonly lines: readonly [beginning: string, ending: string];
  /** The width of all of it on one line, in parts of its size. */
  readonly width: number;
}

/** How a name fits on a card: as large as its longer line lets it be when it is broken where that serves best. */
export function fitName(name: string): NameFit {
  const lines = bestBreak(name.trim().split(/\s+/));
  const width = widthOf(lines.join(" "));
  const size = Math.max(8, Math.min(25, LINE / Math.max(longer(lines), MIDDLING)));
  return { size, lines, width: Math.max(width, MIDDLING) };
}

/** The two lines of which the longer is shortest; the second is empty where that is no shorter. */
function bestBreak(words: readonly string[]): NameFit["lines"] {
  const breaks = words.map((_, index): NameFit["lines"] => [
    words.slice(0, words.length - index).join(" "),
    words.slice(words.length - index).join(" "),
  ]);
  return breaks.reduce((best, lines) => (longer(lines) < longer(best) ? lines : best));
}

function longer(lines: NameFit["lines"]): number {
  return Math.max(...lines.map(widthOf));
}

/** The width of a line in a semi-bold Inter, in parts of its size. */
export function widthOf(line: string): number {
  return [...line].reduce((sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? MIDDLING), 0);
}
