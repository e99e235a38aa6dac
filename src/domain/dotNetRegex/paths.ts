import type { CharSet } from "./charSet.ts";

/** A part of a pattern: the places where its text can begin and end. */
export interface Part {
  readonly first: readonly number[];
  readonly last: readonly number[];
  /** Whether it can stand for nothing. */
  readonly optional: boolean;
  /** Whether some step within it can be made in two ways. */
  readonly ambiguous: boolean;
}

/** More steps than these are not followed; patterns of dial plans have a few dozens. */
const MOST_STEPS = 20_000;
/** More pairs of places than these are not compared in one pattern. */
const MOST_PAIRS = 100_000;

/** The ways in which a pattern can go over a text: each place stands for one character, and steps lead from place to place. */
export class Paths {
  readonly #sets: CharSet[] = [];
  readonly #next: Set<number>[] = [];
  #steps = 0;
  #pairs = 0;

  get tooMany(): boolean {
    return this.#steps > MOST_STEPS;
  }

  nothing(): Part {
    return { first: [], last: [], optional: true, ambiguous: false };
  }

  /** A place for one character of a set. */
  place(set: CharSet, optional = false): Part {
    const at = this.#sets.push(set) - 1;
    this.#next.push(new Set());
    return { first: [at], last: [at], optional, ambiguous: false };
  }

  /** The one place of a part, so many times in a row. */
  inRow(part: Part, times: number): Part {
    const [at] = part.first;
    if (at === undefined) return part;
    let row = part;
    for (let count = 1; count < times; count += 1) row = this.inTurn(row, this.place(this.#sets[at] ?? 0n));
    return row;
  }

  inTurn(one: Part, other: Part): Part {
    this.#link(one.last, other.first);
    return {
      first: one.optional ? [...one.first, ...other.first] : one.first,
      last: other.optional ? [...one.last, ...other.last] : other.last,
      optional: one.optional && other.optional,
      ambiguous: one.ambiguous || other.ambiguous,
    };
  }

  either(one: Part, other: Part): Part {
    return {
      first: [...one.first, ...other.first],
      last: [...one.last, ...other.last],
      optional: one.optional || other.optional,
      ambiguous: one.ambiguous || other.ambiguous,
    };
  }

  /** The part, more than once in a row. */
  again(part: Part): Part {
    const isAmbiguous = this.#link(part.last, part.first);
    return isAmbiguous ? { ...part, ambiguous: true } : part;
  }

  /**
   * Whether one text can be gone over in two ways within a part that is repeated, so that each repetition doubles the ways: two steps
   * between the same places, or two ways that part and meet again.
   */
  partsAndMeets(part: Part): boolean {
    if (part.ambiguous) return true;
    const seen = new Set<number>();
    const open: (readonly [number, number])[] = [];
    const add = (one: number, other: number) => {
      const key = one * this.#sets.length + other;
      if (!seen.has(key)) open.push([one, other]);
      seen.add(key);
    };
    for (const at of part.first) add(at, at);
    for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
      const [one, other] = pair;
      for (const oneNext of this.#next[one] ?? [])
        for (const otherNext of this.#next[other] ?? []) {
          this.#pairs += 1;
          if (this.#pairs > MOST_PAIRS) return false;
          if (((this.#sets[oneNext] ?? 0n) & (this.#sets[otherNext] ?? 0n)) === 0n) continue;
          if (one !== other && oneNext === otherNext) return true;
          add(oneNext, otherNext);
        }
    }
    return false;
  }

  /** Leads from each of these places to each of those; whether one of the steps was there already. */
  #link(from: readonly number[], to: readonly number[]): boolean {
    let isThere = false;
    for (const start of from) {
      const next = this.#next[start];
      for (const end of to) {
        if (this.tooMany || next === undefined) return isThere;
        this.#steps += 1;
        if (next.has(end)) isThere = true;
        next.add(end);
      }
    }
    return isThere;
  }
}
