import { takeBackslash } from "./backslash.ts";
import { type Captures, countCaptures } from "./captures.ts";
import { takeClass } from "./characterClass.ts";
import { type CharSet, charSetOf, charSetOfClass, EVERY_CHAR } from "./charSet.ts";
import { skipBlank } from "./comments.ts";
import { takeGroupOpening } from "./groups.ts";
import { OptionScopes } from "./inlineOptions.ts";
import { type Part, Paths } from "./paths.ts";
import { PatternReader } from "./patternReader.ts";
import { meetsQuantifier, takeQuantifier } from "./quantifiers.ts";

/** One character that is wanted so often and oftener is followed so often. */
const LONGEST_ROW = 20;

interface OpenGroup {
  /** What a look around finds takes no character; what an atomic group has taken is not tried in another way. */
  readonly kind: "plain" | "look" | "atomic";
  /** Where its parenthesis stands. */
  readonly start: number;
  alternatives: Part | undefined;
  /** What the alternative that is being read has so far. */
  row: Part;
}

/** A longer pattern is not looked through. */
export const LONGEST_FOLLOWED = 1_000;

/**
 * The first part of a pattern that repeats what can be split among the repetitions in several ways, like `(\d+)*`: a text that does not
 * match has ways that double with every character, and .NET tries them all. Undefined where there is none.
 * @param pattern one that .NET takes
 */
export function slowRepeat(pattern: string): string | undefined {
  if (pattern.length > LONGEST_FOLLOWED) return undefined;
  // Only a group can be repeated so; nearly no pattern repeats one.
  if (!/\)\s*[*+{]/.test(pattern) && !pattern.includes("#")) return undefined;
  const captures = countCaptures(pattern);
  const reader = new PatternReader(pattern);
  const scopes = new OptionScopes();
  const paths = new Paths();
  const open: OpenGroup[] = [];
  let group: OpenGroup = opened(paths, "plain", 0);
  while (!paths.tooMany) {
    skipBlank(reader, scopes.current);
    const start = reader.at;
    const char = reader.take();
    if (char === "") break;
    if (char === "|") {
      group.alternatives = alternatives(paths, group);
      group.row = paths.nothing();
      continue;
    }
    if (char === "(") {
      const kind = kindOf(reader);
      scopes.enter();
      if (takeGroupOpening(reader, captures, scopes) === "options") scopes.keep();
      else {
        open.push(group);
        group = opened(paths, kind, start);
      }
      continue;
    }
    let part: Part;
    let partStart = start;
    if (char === ")") {
      scopes.leave();
      [part, partStart] = [closed(paths, group), group.start];
      group = open.pop() ?? opened(paths, "plain", 0);
    } else part = unit(reader, paths, captures, char, start);
    skipBlank(reader, scopes.current);
    if (meetsQuantifier(reader)) {
      const { least, most } = takeQuantifier(reader, scopes.current);
      // What is repeated a fixed number of times is split in one way only.
      if (most > least && most > 1) part = paths.again(part);
      else if (char !== ")") part = paths.inRow(part, Math.min(most, LONGEST_ROW));
      if (most === Number.POSITIVE_INFINITY && paths.partsAndMeets(part)) return pattern.slice(partStart, reader.at).trim();
      if (least === 0) part = { ...part, optional: true };
    }
    group.row = paths.inTurn(group.row, part);
  }
  return undefined;
}

function opened(paths: Paths, kind: OpenGroup["kind"], start: number): OpenGroup {
  return { kind, start, alternatives: undefined, row: paths.nothing() };
}

function alternatives(paths: Paths, { alternatives, row }: OpenGroup): Part {
  return alternatives === undefined ? row : paths.either(alternatives, row);
}

function closed(paths: Paths, group: OpenGroup): Part {
  const part = alternatives(paths, group);
  if (group.kind === "look") return paths.nothing();
  return group.kind === "atomic" && part.first.length > 0 ? paths.place(EVERY_CHAR, part.optional) : part;
}

/** What kind of group an opening parenthesis begins. */
function kindOf(reader: PatternReader): OpenGroup["kind"] {
  if (reader.meets("?>")) return "atomic";
  return ["?=", "?!", "?<=", "?<!"].some((look) => reader.meets(look)) ? "look" : "plain";
}

/** What one character, class or place stands for. */
function unit(reader: PatternReader, paths: Paths, captures: Captures, char: string, start: number): Part {
  if (char === "^" || char === "$") return paths.nothing();
  if (char === "[") takeClass(reader, false);
  else if (char === "\\") takeBackslash(reader, captures);
  else return paths.place(char === "." ? EVERY_CHAR : charSetOf(char.charCodeAt(0)));
  const text = reader.since(start);
  return /^\\[bBAGzZ]$/.test(text) ? paths.nothing() : paths.place(setOf(text));
}

/** What is written with a bracket or a backslash: a class, a reference, of which anything is thought, or one character. */
function setOf(text: string): CharSet {
  if (/^(?:\[|\\[wWsSdDpP])/.test(text)) return charSetOfClass(text);
  return /^\\[^A-Za-z0-9<']$/.test(text) ? charSetOf(text.charCodeAt(1)) : EVERY_CHAR;
}
