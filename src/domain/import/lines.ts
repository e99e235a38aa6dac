import { trimIni } from "../model/ini/text.ts";

/** A line of an ini file, by what it is. Numbers count from 1; white space around every part is gone. */
export type ReadLine =
  | { readonly kind: "comment"; readonly number: number; readonly text: string }
  | { readonly kind: "section"; readonly number: number; readonly name: string; readonly rest: string }
  | { readonly kind: "key"; readonly number: number; readonly key: string; readonly text: string }
  | { readonly kind: "garbage"; readonly number: number; readonly text: string };

/** Splits an ini text into its lines, whatever ends them; blank ones are left out. */
export function readLines(text: string): ReadLine[] {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
  return lines.flatMap((raw, index) => {
    const line = trimIni(raw);
    return line === "" ? [] : [readLine(line, index + 1)];
  });
}

function readLine(line: string, number: number): ReadLine {
  if (line.startsWith(";") || line.startsWith("#")) return { kind: "comment", number, text: line.slice(1) };
  if (line.startsWith("[")) return readHeading(line, number);
  const equals = line.indexOf("=");
  const key = trimIni(line.slice(0, Math.max(equals, 0)));
  return key === "" ? { kind: "garbage", number, text: line } : { kind: "key", number, key, text: trimIni(line.slice(equals + 1)) };
}

/** The product's pattern takes everything up to the last bracket; a comment behind the heading must not mislead it. */
function readHeading(line: string, number: number): ReadLine {
  const end = line.endsWith("]") ? line.length - 1 : line.indexOf("]");
  const name = trimIni(line.slice(1, Math.max(end, 0)));
  if (name === "") return { kind: "garbage", number, text: line };
  return { kind: "section", number, name, rest: trimIni(line.slice(end + 1)) };
}
