import { takeClass } from "./characterClass.ts";
import { isDigit, isWordChar } from "./characters.ts";
import { skipBlank } from "./comments.ts";
import { OptionScopes, takeOptions } from "./inlineOptions.ts";
import { PatternReader } from "./patternReader.ts";

/** The groups of a pattern that something can refer to, wherever they stand in it. */
export class Captures {
  readonly #numbers = new Set([0]);
  readonly #names = new Set<string>();
  #next = 1;

  addNumber(number: number): void {
    this.#numbers.add(number);
  }

  addName(name: string): void {
    this.#names.add(name);
  }

  addUnnamed(): void {
    this.#numbers.add(this.#next);
    this.#next += 1;
  }

  /** Gives every name the next free number: names can be referred to by number, too. */
  numberNames(): void {
    for (const _ of this.#names) {
      while (this.#numbers.has(this.#next)) this.#next += 1;
      this.#numbers.add(this.#next);
    }
  }

  hasNumber(number: number): boolean {
    return this.#numbers.has(number);
  }

  hasName(name: string): boolean {
    return this.#names.has(name);
  }
}

/** Counts the groups of a pattern, which has to be done before it can be judged: a reference may come before its group. */
export function countCaptures(pattern: string): Captures {
  const reader = new PatternReader(pattern);
  const scopes = new OptionScopes();
  const captures = new Captures();
  // The parenthesis after `(?` is a condition's, which captures nothing.
  let isCondition = false;
  while (reader.left > 0) {
    if (scopes.current.spaced && reader.peek() === "#") {
      skipBlank(reader, scopes.current);
      continue;
    }
    const char = reader.take();
    if (char === "\\") skipEscaped(reader);
    else if (char === "[") takeClass(reader, false);
    else if (char === ")") scopes.leave();
    else if (char === "(") isCondition = takeOpening(reader, scopes, captures, isCondition);
  }
  captures.numberNames();
  return captures;
}

/** What is escaped is no bracket; after `\c` that goes for two characters. */
function skipEscaped(reader: PatternReader): void {
  if (reader.take() === "c") reader.take();
}

/** Reads what makes a parenthesis a group; whether the next parenthesis is that of a condition. */
function takeOpening(reader: PatternReader, scopes: OptionScopes, captures: Captures, isCondition: boolean): boolean {
  if (reader.meets("?#")) {
    reader.at -= 1;
    skipBlank(reader, scopes.current);
    return false;
  }
  scopes.enter();
  if (!reader.takes("?")) {
    if (!scopes.current.explicit && !isCondition) captures.addUnnamed();
    return false;
  }
  if (reader.left > 1 && (reader.takes("<") || reader.takes("'"))) {
    if (isDigit(reader.peek())) {
      if (reader.peek() !== "0") captures.addNumber(reader.takeNumber());
    } else if (isWordChar(reader.peek())) captures.addName(reader.takeWhile(isWordChar));
    return false;
  }
  takeOptions(reader, scopes);
  if (!reader.takes(")")) return reader.peek() === "(";
  scopes.keep();
  return false;
}
