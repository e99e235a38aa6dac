import type { Captures } from "./captures.ts";
import { isDigit, isWordChar } from "./characters.ts";
import { takeEscape } from "./escapes.ts";
import type { PatternReader } from "./patternReader.ts";
import { takeProperty } from "./properties.ts";

/** Classes and places of one letter: a digit, a word's edge, the end of the text … */
const SHORTHANDS = "wWsSdDbBAGzZ";

/** Reads what follows a backslash outside of a class. */
export function takeBackslash(reader: PatternReader, captures: Captures): void {
  const char = reader.peek();
  if (char === "") reader.fail("a backslash stands at the end");
  if (SHORTHANDS.includes(char)) reader.take();
  else if (char === "p" || char === "P") {
    reader.take();
    takeProperty(reader, true);
  } else if (!takesReference(reader, captures)) takeEscape(reader);
}

/** Reads a reference to a group, if that is what comes; else stays where it is. */
function takesReference(reader: PatternReader, captures: Captures): boolean {
  const start = reader.at;
  const isReference = isDigit(reader.peek()) ? takesNumber(reader, captures) : takesNamed(reader, captures);
  if (!isReference) reader.at = start;
  return isReference;
}

/** `\1`; from 10 on it may be the code of a character instead. */
function takesNumber(reader: PatternReader, captures: Captures): boolean {
  if (reader.peek() === "0") return false;
  const number = reader.takeNumber();
  if (!captures.hasNumber(number) && number <= 9) reader.fail(`\\${number} refers to a group that there is not`);
  return captures.hasNumber(number);
}

/** `\k<name>`, or as it was once written, `\<name>`; quotation marks do as well. */
function takesNamed(reader: PatternReader, captures: Captures): boolean {
  const isNamed = reader.takes("k");
  const close = reader.peek() === "'" ? "'" : ">";
  const isAngled = reader.left > 1 && (reader.takes("<") || reader.takes("'"));
  if (isNamed && !isAngled) reader.fail("\\k needs the name of a group, like \\k<name>");
  if (!isAngled) return false;
  if (isDigit(reader.peek())) {
    const number = reader.takeNumber();
    if (!reader.takes(close)) return false;
    if (!captures.hasNumber(number)) reader.fail(`\\k<${number}> refers to a group that there is not`);
    return true;
  }
  const name = reader.takeWhile(isWordChar);
  if (name === "" || !reader.takes(close)) return false;
  if (!captures.hasName(name)) reader.fail("\\k<…> refers to a group that there is not");
  return true;
}
