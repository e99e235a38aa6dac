import { isWordChar } from "./characters.ts";
import { takeEscape } from "./escapes.ts";
import type { PatternReader } from "./patternReader.ts";
import { takeProperty } from "./properties.ts";

/** One class between brackets, as far as it has been read. */
interface OpenClass {
  isFirst: boolean;
  /** The code at which a range has begun whose end is to come. */
  rangeStart: number | undefined;
}

/** A member of a class: the code of one character, or several at once, like `\d`. */
interface Member {
  /** undefined for several characters, and for an escaped hyphen, which begins no range. */
  readonly code: number | undefined;
  /** Written with a backslash, so it cannot mean what the bare character does. */
  readonly isEscaped: boolean;
}

/**
 * Reads a class after its opening bracket to its end, subtracted classes included.
 * @param strict whether it is judged; else only its end is looked for, as .NET does when it counts the groups
 */
export function takeClass(reader: PatternReader, strict: boolean): void {
  // Classes to be subtracted stand within one another, ten thousand deep if someone wants: a list of them, no recursion.
  const open: OpenClass[] = [opened(reader)];
  for (let inner = open.at(-1); inner !== undefined; inner = open.at(-1)) {
    if (reader.left === 0) reader.fail("a bracket is never closed");
    const begun = inner;
    if (reader.peek() === "]" && !begun.isFirst) {
      reader.take();
      open.pop();
      if (strict && open.length > 0 && reader.left > 0 && reader.peek() !== "]")
        reader.fail("a subtracted class must come last in its class");
    } else if (takesSubtraction(reader, begun, strict)) open.push(opened(reader));
    begun.isFirst = false;
  }
}

function opened(reader: PatternReader): OpenClass {
  reader.takes("^");
  return { isFirst: true, rangeStart: undefined };
}

/** Reads the next member; whether it turned out to be the opening bracket of a class to subtract. */
function takesSubtraction(reader: PatternReader, open: OpenClass, strict: boolean): boolean {
  const char = reader.peek();
  const { code, isEscaped } = takeMember(reader, open, strict);
  if (code === undefined) return false;
  if (open.rangeStart !== undefined) {
    const start = open.rangeStart;
    open.rangeStart = undefined;
    if (!strict) return false;
    if (char === "[" && !isEscaped && !open.isFirst) return true;
    if (start > code) reader.fail("the ends of a range stand in reverse order");
    return false;
  }
  if (reader.left >= 2 && reader.peek() === "-" && reader.peek(1) !== "]") {
    reader.take();
    open.rangeStart = code;
    return false;
  }
  return char === "-" && !isEscaped && !open.isFirst && reader.takes("[");
}

function takeMember(reader: PatternReader, open: OpenClass, strict: boolean): Member {
  const char = reader.take();
  if (char === "[") skipPosixName(reader, open);
  if (char !== "\\" || reader.left === 0) return { code: char.charCodeAt(0), isEscaped: false };
  const escaped = reader.peek();
  if (!/[DdSsWwPp-]/.test(escaped)) return { code: takeEscape(reader), isEscaped: true };
  reader.take();
  if (escaped !== "-" && strict && open.rangeStart !== undefined) reader.fail(`\\${escaped} cannot be the end of a range`);
  if (escaped === "p" || escaped === "P") takeProperty(reader, strict);
  return { code: undefined, isEscaped: true };
}

/** `[:digit:]` is passed as a whole, although .NET gives it no meaning. */
function skipPosixName(reader: PatternReader, { rangeStart }: OpenClass): void {
  if (reader.peek() !== ":" || rangeStart !== undefined) return;
  const start = reader.at;
  reader.take();
  reader.takeWhile(isWordChar);
  if (reader.meets(":]")) reader.at += 2;
  else reader.at = start;
}
