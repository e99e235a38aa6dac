import { takeBackslash } from "./backslash.ts";
import { countCaptures } from "./captures.ts";
import { takeClass } from "./characterClass.ts";
import { skipBlank } from "./comments.ts";
import { GroupStack } from "./groupStack.ts";
import { takeGroupOpening } from "./groups.ts";
import { type InlineOptions, OptionScopes } from "./inlineOptions.ts";
import { PatternError } from "./patternError.ts";
import { PatternReader } from "./patternReader.ts";
import { meetsQuantifier, takeQuantifier } from "./quantifiers.ts";

/** Why .NET does not take a pattern. */
export interface RegexProblem {
  /** The end of a sentence: `a parenthesis is never closed`. */
  readonly reason: string;
  /** The number of characters up to where it was noticed. */
  readonly at: number;
}

/**
 * What is wrong with a regular expression for the parser of .NET, which is not that of JavaScript; undefined where nothing is.
 * The time it takes grows with the length of the pattern, whatever is in it, and no nesting is too deep.
 */
export function dotNetRegexProblem(pattern: string): RegexProblem | undefined {
  try {
    judge(pattern);
    return undefined;
  } catch (error) {
    if (error instanceof PatternError) return { reason: error.message, at: error.at };
    throw error;
  }
}

/** @throws PatternError at the first thing that .NET would refuse */
function judge(pattern: string): void {
  const captures = countCaptures(pattern);
  const reader = new PatternReader(pattern);
  const scopes = new OptionScopes();
  const groups = new GroupStack();
  /** Whether something stands before that a quantifier can repeat. */
  let isUnit = false;
  let isQuantified = false;
  for (;;) {
    const options = scopes.current;
    skipBlank(reader, options);
    if (takesLiterals(reader, options)) isUnit = true;
    skipBlank(reader, options);
    if (meetsQuantifier(reader)) {
      if (!isUnit) reader.fail(isQuantified ? "a quantifier follows another one" : "a quantifier has nothing before it to repeat");
      takeQuantifier(reader, options);
      [isUnit, isQuantified] = [false, true];
      continue;
    }
    const char = reader.take();
    if (char === "") break;
    [isUnit, isQuantified] = [true, false];
    if (char === "\\") takeBackslash(reader, captures);
    else if (char === "[") takeClass(reader, true);
    else if (char === "|") {
      groups.addBranch();
      isUnit = false;
    } else if (char === ")") {
      isUnit = groups.close(reader);
      scopes.leave();
    } else if (char === "(") {
      isUnit = false;
      scopes.enter();
      const kind = takeGroupOpening(reader, captures, scopes);
      if (kind === "options") scopes.keep();
      else groups.open(kind);
    }
  }
  groups.end(reader);
}

/** Passes characters that mean themselves; whether there were any. */
function takesLiterals(reader: PatternReader, { spaced }: InlineOptions): boolean {
  const special = spaced ? SPECIAL_SPACED : SPECIAL;
  const start = reader.at;
  while (reader.left > 0 && (!special.has(reader.peek()) || (reader.peek() === "{" && !meetsQuantifier(reader)))) reader.at += 1;
  return reader.at > start;
}

const SPECIAL: ReadonlySet<string> = new Set("\\[(|)^$.*+?{");
const SPECIAL_SPACED: ReadonlySet<string> = new Set("\\[(|)^$.*+?{#\t\n\f\r ");
