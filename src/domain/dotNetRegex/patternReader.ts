import { isDigit } from "./characters.ts";
import { PatternError } from "./patternError.ts";

/** The largest number that .NET reads, in a quantifier or for a group. */
const LARGEST = 2 ** 31 - 1;

/** A place in a pattern that moves on as characters are read, one UTF-16 unit at a time as in .NET. */
export class PatternReader {
  at = 0;
  readonly #pattern: string;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  /** How many characters are left. */
  get left(): number {
    return this.#pattern.length - this.at;
  }

  /** A character to come, `""` after the last one. */
  peek(ahead = 0): string {
    return this.#pattern.charAt(this.at + ahead);
  }

  /** The next character, which is passed; `""` after the last one. */
  take(): string {
    const char = this.peek();
    if (char !== "") this.at += 1;
    return char;
  }

  /** Passes the next character if it is this one. */
  takes(char: string): boolean {
    if (this.left === 0 || this.peek() !== char) return false;
    this.at += 1;
    return true;
  }

  /** Passes characters as long as they are such; what was passed. */
  takeWhile(isSuch: (char: string) => boolean): string {
    const start = this.at;
    while (this.left > 0 && isSuch(this.peek())) this.at += 1;
    return this.#pattern.slice(start, this.at);
  }

  /** What was passed since a place. */
  since(start: number): string {
    return this.#pattern.slice(start, this.at);
  }

  /** Whether exactly this text comes next. */
  meets(text: string): boolean {
    return this.#pattern.startsWith(text, this.at);
  }

  /** The decimal number that comes next, 0 where none does. */
  takeNumber(): number {
    const number = Number(this.takeWhile(isDigit));
    if (number > LARGEST) this.fail("a number is larger than 2147483647");
    return number;
  }

  /** @throws PatternError always */
  fail(reason: string): never {
    throw new PatternError(reason, this.at);
  }
}
