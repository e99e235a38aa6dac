import type { Captures } from "./captures.ts";
import { isDigit, isWordChar } from "./characters.ts";
import { type OptionScopes, takeOptions } from "./inlineOptions.ts";
import type { PatternReader } from "./patternReader.ts";

/** What a parenthesis opens: a group, a choice by a reference `(?(1)…|…)` or by a condition `(?(…)…|…)`, or `(?i)`, which is no group. */
export type GroupKind = "group" | "reference" | "condition" | "options";

const UNKNOWN = "(? is not followed by anything that makes a group";
const BAD_NAME = "the name of a group holds other characters than letters, digits and _";

/** Reads what follows an opening parenthesis and says what it opens. */
export function takeGroupOpening(reader: PatternReader, captures: Captures, scopes: OptionScopes): GroupKind {
  if (reader.peek() !== "?" || reader.peek(1) === ")") return "group";
  reader.take();
  const char = reader.take();
  if (char !== "" && ":=!>".includes(char)) return "group";
  if (char === "<" || char === "'") return takeNamed(reader, captures, char);
  if (char === "(") return takeConditionOpening(reader, captures);
  if (char === "") return reader.fail(UNKNOWN);
  reader.at -= 1;
  takeOptions(reader, scopes);
  const end = reader.take();
  if (end === ")") return "options";
  return end === ":" ? "group" : reader.fail(UNKNOWN);
}

/** `(?<=`, `(?<!`, `(?<name>`, `(?<2>`, and balancing groups, `(?<name-other>`. */
function takeNamed(reader: PatternReader, captures: Captures, bracket: "<" | "'"): GroupKind {
  if (bracket === "<" && (reader.takes("=") || reader.takes("!"))) return "group";
  const close = bracket === "<" ? ">" : "'";
  if (reader.peek() !== "-") takeOwnName(reader, captures, close);
  if (reader.takes("-")) takeBalanced(reader, captures);
  if (reader.left > 0 && reader.peek() !== close) reader.fail(BAD_NAME);
  return reader.takes(close) ? "group" : reader.fail("the name of a group is never closed");
}

function takeOwnName(reader: PatternReader, captures: Captures, close: string): void {
  if (isDigit(reader.peek())) {
    const number = reader.takeNumber();
    if (reader.left > 0 && reader.peek() !== close && reader.peek() !== "-") reader.fail(BAD_NAME);
    // What begins with a zero makes no group of that number, so there has to be one already.
    if (number === 0 || !captures.hasNumber(number)) reader.fail("a group cannot have a number that begins with 0");
  } else if (reader.takeWhile(isWordChar) === "") reader.fail(reader.left === 0 ? UNKNOWN : BAD_NAME);
}

/** The group whose last capture a balancing group takes away. */
function takeBalanced(reader: PatternReader, captures: Captures): void {
  if (isDigit(reader.peek())) {
    const number = reader.takeNumber();
    if (!captures.hasNumber(number)) reader.fail(`a group takes back the group ${number}, which there is not`);
    return;
  }
  const name = reader.takeWhile(isWordChar);
  if (name === "") reader.fail(BAD_NAME);
  if (!captures.hasName(name)) reader.fail("a group takes back another by a name that no group has");
}

/** After `(?(`: the number or name of a group with its parenthesis; any other condition is read as a group of its own. */
function takeConditionOpening(reader: PatternReader, captures: Captures): GroupKind {
  const start = reader.at;
  if (isDigit(reader.peek())) {
    const number = reader.takeNumber();
    if (!reader.takes(")")) reader.fail(`the condition (?(${number} is never closed`);
    if (!captures.hasNumber(number)) reader.fail(`the condition (?(${number}) refers to a group that there is not`);
    return "reference";
  }
  if (captures.hasName(reader.takeWhile(isWordChar)) && reader.takes(")")) return "reference";
  reader.at = start;
  if (reader.meets("?#")) reader.fail("a condition cannot be a comment");
  const isNamed = reader.meets("?<") && reader.left > 2 && !/[!=]/.test(reader.peek(2));
  if (reader.meets("?'") || isNamed) reader.fail("a condition cannot have a name");
  reader.at = start - 1;
  return "condition";
}
