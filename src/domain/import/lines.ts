import { trimIni } from "../model/ini/text.ts";

/** A line of an ini file, by what it is. Numbers count from 1; white space around every part is gone. */
export type ReadLine =
  | { readonly kind: "comment"; readonly number: number; readonly text: string }
  /** The name may be empty. `broken`: the bracket that ends the heading is missing. */
  | { readonly kind: "section"; readonly number: number; readonly name: string; readonly rest: string; readonly broken?: true }
  /** `end`: where the text ends in the file. */
  | { readonly kind: "key"; readonly number: number; readonly key: string; readonly text: string; readonly end: number }
  | { readonly kind: "garbage"; readonly number: number; readonly text: string };

/** A text without the byte-order mark that may lead it. */
export function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

/** Splits an ini text into its lines, whatever ends them; blank ones are left out. */
export function readLines(text: string): ReadLine[] {
  const found: ReadLine[] = [];
  let [feed, back] = [-1, -1];
  for (let start = 0, number = 1; start <= text.length; number++) {
    if (feed < start) feed = placeIn(text, "\n", start);
    if (back < start) back = placeIn(text, "\r", start);
    const end = Math.min(feed, back);
    const raw = text.slice(start, end);
    const line = trimIni(raw);
    if (line !== "") found.push(readLine(line, number, start + raw.indexOf(line) + line.length));
    start = end + (back + 1 === feed ? 2 : 1);
  }
  return found;
}

/** Where a character stands next; where it does not, the end of the text. */
function placeIn(text: string, character: string, from: number): number {
  const at = text.indexOf(character, from);
  return at === -1 ? text.length : at;
}

function readLine(line: string, number: number, end: number): ReadLine {
  if (line.startsWith(";") || line.startsWith("#")) return { kind: "comment", number, text: line.slice(1) };
  if (line.startsWith("[")) return readHeading(line, number);
  const equals = line.indexOf("=");
  const key = trimIni(line.slice(0, Math.max(equals, 0)));
  return key === "" ? { kind: "garbage", number, text: line } : { kind: "key", number, key, text: trimIni(line.slice(equals + 1)), end };
}

/** A comment behind the first bracket ends the heading there, whatever brackets the comment holds. */
const COMMENT_BEHIND = /^[^\]]*\][\s\u0085]*[;#]/;

/** The product's pattern takes everything up to the last bracket; a comment behind the heading must not mislead it. */
function readHeading(line: string, number: number): ReadLine {
  const first = line.indexOf("]");
  const end = line.endsWith("]") && !COMMENT_BEHIND.test(line) ? line.length - 1 : first;
  // A heading that lost its bracket still ends the section before.
  if (end === -1) return { kind: "section", number, name: trimIni(line.slice(1).split(/[;#]/, 1)[0] ?? ""), rest: "", broken: true };
  return { kind: "section", number, name: trimIni(line.slice(1, end)), rest: trimIni(line.slice(end + 1)) };
}
