import { isOctal, isWordChar } from "./characters.ts";
import type { PatternReader } from "./patternReader.ts";

/** Escapes of one letter, and the codes they stand for. */
const LETTERS: Readonly<Record<string, number>> = { a: 7, b: 8, e: 27, f: 12, n: 10, r: 13, t: 9, v: 11 };

/** Reads what follows a backslash and stands for one character; the character's code. */
export function takeEscape(reader: PatternReader): number {
  if (isOctal(reader.peek())) return takeOctal(reader);
  const char = reader.take();
  const code = LETTERS[char];
  if (code !== undefined) return code;
  if (char === "x") return takeHex(reader, 2);
  if (char === "u") return takeHex(reader, 4);
  if (char === "c") return takeControl(reader);
  if (isWordChar(char)) reader.fail(`\\${char} is no escape`);
  return char.charCodeAt(0);
}

function takeOctal(reader: PatternReader): number {
  let code = 0;
  for (let count = 0; count < 3 && isOctal(reader.peek()); count += 1) code = code * 8 + Number(reader.take());
  return code & 0xff;
}

function takeHex(reader: PatternReader, length: 2 | 4): number {
  let digits = "";
  while (digits.length < length && /[0-9A-Fa-f]/.test(reader.peek())) digits += reader.take();
  if (digits.length < length) reader.fail(`\\${length === 2 ? "x" : "u"} needs ${length} hexadecimal digits`);
  return Number.parseInt(digits, 16);
}

function takeControl(reader: PatternReader): number {
  if (reader.left === 0) reader.fail("\\c needs the letter of a control character");
  const char = reader.take();
  const code = (/[a-z]/.test(char) ? char.toUpperCase() : char).charCodeAt(0) - 64;
  if (code < 0 || code >= 32) reader.fail(`\\c${char} is no control character`);
  return code;
}
