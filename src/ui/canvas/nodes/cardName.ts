/** Percent of a card's width that a line of its name may take, the card's edge and its own letters taken as wide as they come. */
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
  /** Its halves: on one line where there is room, each on its own where there is not; the second is empty where it has one word. */
  readonly lines: readonly [beginning: string, ending: string];
  /** The width of all of it on one line, in parts of its size. */
  readonly width: number;
  /** The width of its longer line when it is broken, in parts of its size. */
  readonly broken: number;
}

/** How a name is broken where that serves best. */
export function fitName(name: string): NameFit {
  const lines = bestBreak(name.trim().split(/\s+/));
  return { lines, width: Math.max(widthOf(lines.join(" ")), MIDDLING), broken: Math.max(longer(lines), MIDDLING) };
}

/** How large a name may be, in percent: of the width at most, and of the height on one line and on two. */
interface Limits {
  readonly most: number;
  readonly oneLine: number;
  readonly twoLines: number;
}

/** From afar a card has no other words. */
const LIMITS: Readonly<Record<"near" | "tiny", Limits>> = {
  near: { most: 18, oneLine: 21, twoLines: 16.8 },
  tiny: { most: 25, oneLine: 29, twoLines: 33 },
};

/** The same, near and from afar. */
export type Sizes = Readonly<Record<keyof typeof LIMITS, number>>;

/** How large a name can be on a card, in the units of the card's sides. */
export function nameSizes({ width, broken }: NameFit, card: { readonly width: number; readonly height: number }): Sizes {
  const sizeFor = ({ most, oneLine, twoLines }: Limits) => {
    const [across, down] = [card.width / 100, card.height / 100];
    const inTwo = Math.min(Math.max(8, LINE / broken) * across, twoLines * down);
    return Math.min(most * across, Math.max(inTwo, Math.min((LINE / width) * across, oneLine * down)));
  };
  return { near: sizeFor(LIMITS.near), tiny: sizeFor(LIMITS.tiny) };
}

/** A name that could be so much smaller than a middling one is an exception. */
const EXCEPTION = 0.65;

/** The one size of all names that stand beside each other, and that of the few which are too long for it. */
export function commonSize(sizes: readonly number[]): readonly [usual: number, small: number] {
  const sorted = sizes.toSorted((one, other) => one - other);
  const least = sorted[0] ?? 0;
  const middling = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const usual = sorted.find((size) => size >= EXCEPTION * middling) ?? least;
  return [usual, Math.max(least, EXCEPTION * usual)];
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
  let width = 0;
  for (const letter of line) width += letterWidth(letter);
  return width;
}

/** What was found for a letter: two hundred names are looked at several times. */
const known = new Map<string, number>();

function letterWidth(letter: string): number {
  const before = known.get(letter);
  if (before !== undefined) return before;
  const width = WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? MIDDLING;
  known.set(letter, width);
  return width;
}
