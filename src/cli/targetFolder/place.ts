import { basename, join, parse } from "node:path";
import { FORMAT } from "../../document/designFile.ts";
import { DESIGN_NAME, README_NAME } from "../../domain/outputs/folders.ts";
import { isStudioReadme } from "../../domain/outputs/readme.ts";
import { readBytesIfFile } from "../../platform/node/read.ts";
import type { OutputFile } from "../../platform/node/write.ts";
import { hashIn, hashOf, type Manifest } from "./manifest.ts";
import { fewLines } from "./told.ts";

/** A file of an export; `path` from the folder of the export, with `/`. */
export interface ExportedFile {
  readonly path: string;
  readonly text: string;
}

/** What is to be written into a folder. */
export interface Placed {
  /** The files of the export, and copies of what they replace where that may be somebody's work. */
  readonly files: readonly OutputFile[];
  readonly written: Manifest;
  readonly told: readonly string[];
}

/** How a file with a common name shows that the studio wrote it. */
const MARKS: ReadonlyMap<string, (text: string) => boolean> = new Map([
  [README_NAME, isStudioReadme],
  [DESIGN_NAME, (text) => text.includes(FORMAT)],
]);

/**
 * Looks at what stands where files are to go. A README or design that the studio did not write is left, and the studio's own
 * gets another name. Anything else that is not just as the studio wrote it gives up its name, and is kept under another one.
 * @param known what the studio wrote there; undefined where nothing tells
 */
export async function placeIn(folder: string, exported: readonly ExportedFile[], known: Manifest | undefined): Promise<Placed> {
  const hashBefore = hashIn(known);
  const files: OutputFile[] = [];
  const written = new Map<string, string>();
  const [left, kept]: [string[], string[]] = [[], []];
  for (const file of exported) {
    const own = await ownPath(folder, file.path, hashBefore(file.path) !== undefined);
    if (own !== file.path) left.push(`“${join(folder, file.path)}” is not from CCE Studio and was left; beside it now stands “${own}”.`);
    const path = join(folder, own);
    const content = new TextEncoder().encode(file.text);
    const standing = await readBytesIfFile(path);
    const before = hashBefore(own);
    if (standing !== undefined && isSomebodys(own, standing, content, before)) {
      const copy = await keptPath(path, standing);
      files.push({ path: copy, content: standing });
      const why = before !== undefined ? "was changed since CCE Studio wrote it" : "may hold what CCE Studio did not write";
      kept.push(`“${path}” ${why}; it is kept as “${basename(copy)}”.`);
    }
    files.push({ path, content });
    written.set(own, hashOf(content));
  }
  return { files, written, told: [...left, ...fewLines(kept, (more) => `${more} more files are kept likewise.`)] };
}

/** The path of a file of the export, or another one where somebody else's has its common name. */
async function ownPath(folder: string, path: string, isKnown: boolean): Promise<string> {
  const isMarked = MARKS.get(path);
  if (isMarked === undefined || isKnown) return path;
  const standing = await readBytesIfFile(join(folder, path));
  return standing === undefined || isMarked(new TextDecoder().decode(standing)) ? path : path.replace(".", " (CCE Studio).");
}

/** Whether a file would be lost if another took its place. Nobody works in a README of the studio's. */
function isSomebodys(path: string, standing: Uint8Array, content: Uint8Array, before: string | undefined): boolean {
  const hash = hashOf(standing);
  if (hash === hashOf(content) || hash === before) return false;
  return before !== undefined || path !== README_NAME || !isStudioReadme(new TextDecoder().decode(standing));
}

/** A free name beside a file; that of an earlier copy where it holds the same. An ini becomes one that no import takes for one. */
async function keptPath(path: string, content: Uint8Array): Promise<string> {
  const { dir, name, ext } = parse(path);
  const hash = hashOf(content);
  for (let number = 1; ; number += 1) {
    const mark = number === 1 ? "kept" : `kept ${number}`;
    const copy = join(dir, ext === ".ini" ? `${name}${ext} (${mark})` : `${name} (${mark})${ext}`);
    const standing = await readBytesIfFile(copy);
    if (standing === undefined || hashOf(standing) === hash) return copy;
  }
}
