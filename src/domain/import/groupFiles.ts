import { fieldOfKey } from "../model/fields/index.ts";
import { groupBy } from "../model/groupBy.ts";
import { type ReadLine, readLines } from "./lines.ts";
import type { ReadFile } from "./readFile.ts";

/** A file to be read, decoded. `warnings` are sentences about its decoding. */
export interface IniText {
  readonly path: string;
  readonly text: string;
  readonly warnings?: readonly string[];
}

/** A file and its copies. */
export interface Copies {
  readonly first: IniText;
  readonly others: readonly IniText[];
}

/** Puts copies of one file together: those that are the same line by line, however lines end and wherever blank ones stand. */
export function groupCopies(files: readonly IniText[]): readonly Copies[] {
  const groups = groupBy(files, ({ text }) => readLines(text).map(contentOf).join("\n"));
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [{ first, others }] : []));
}

function contentOf(line: ReadLine): string {
  if (line.kind === "key") return `${line.key}=${line.text}`;
  if (line.kind === "section") return `[${line.name}${line.broken ? "" : "]"}${line.rest}`;
  return line.kind === "comment" ? `;${line.text}` : line.text;
}

/** The text of a key of a file, gateways' keys excepted. */
export function textIn(file: ReadFile, section: string, key: string): string | undefined {
  const field = fieldOfKey(section, key);
  return field && file.texts.get(field);
}

/**
 * The sites of a set of files: one for each SiteName; files without one belong together when they name one Access Edge
 * pool; a file with neither stands alone. Letter case does not matter.
 */
export function groupSites<Item extends { readonly file: ReadFile }>(items: readonly Item[]): readonly (readonly Item[])[] {
  const groups = groupBy(items, ({ file }) => {
    const siteName = textIn(file, "Common", "SiteName");
    if (siteName) return `name ${siteName.toLowerCase()}`;
    const pool = textIn(file, "EdgeServer", "ExternalSIPPoolName");
    return pool ? `pool ${pool.toLowerCase()}` : `file ${file.path}`;
  });
  return [...groups.values()];
}
