import { dirname, join, relative, resolve, sep } from "node:path";
import { type ImportResult, type IniFile, importInis } from "../domain/import/importInis.ts";
import { SIZE_LIMIT, TOO_LARGE } from "../domain/import/readIni.ts";
import { reportLines } from "../domain/import/reportLines.ts";
import type { Design } from "../domain/model/design.ts";
import { decodeText } from "../platform/decodeText.ts";
import { FileTrouble, findInis, isFolder, lookAt, readBytes } from "../platform/node/read.ts";
import { CommandError } from "./exit.ts";
import type { Io } from "./io.ts";
import { isZip, type Unzipped, unzip } from "./zips.ts";

/** A design from ini files. */
export interface Imported {
  readonly design: Design;
  /** Whether a file holds lines that could not be read as they stand, named or found in a folder; what became of them is told. */
  readonly faulty: boolean;
}

/** A file that was given, or found in a folder that was given; the former must be an ini, the latter need not. */
interface Given {
  readonly file: string;
  readonly named: boolean;
  /** Why a folder on the way cannot be looked into; `file` is that folder. */
  readonly closed?: string;
}

/**
 * Imports ini files, folders and zips, in whatever order, as one design, and tells the report. Throws CommandError where a file
 * that was named cannot be read, or nothing is left.
 */
export async function importPaths(paths: readonly string[], io: Io): Promise<Imported> {
  const given = (await Promise.all(paths.map(filesOf))).flat();
  // What is both named and in a folder that was named counts as named.
  const byFile = new Map([...given.filter((one) => !one.named), ...given.filter((one) => one.named)].map((one) => [one.file, one]));
  const shown = shownPaths([...byFile.keys()]);
  const inputs: IniFile[] = [];
  const unread: { path: string; reason: string }[] = [];
  const named = new Set<string>();
  for (const one of byFile.values()) {
    const path = shown(one.file);
    if (one.named && isZip(path)) {
      const zip = inisOfZip(path, await readBytes(one.file));
      inputs.push(...zip.inis);
      unread.push(...zip.unread);
      continue;
    }
    if (one.named) named.add(path);
    const content = await contentOf(one);
    if (typeof content === "string") unread.push({ path, reason: content });
    else inputs.push({ path, bytes: content });
  }
  return judged(importInis(inputs, decodeText, unread), named, io);
}

/** A zip is like a folder: it is searched for ini files, and others in it need not be any. */
function inisOfZip(path: string, bytes: Uint8Array): Unzipped {
  const zip = unzip(path, bytes);
  if (zip.inis.length + zip.unread.length === 0) throw new CommandError(`The zip “${path}” holds no ini file.`);
  return zip;
}

/** The bytes of a file, or the sentence why it is left out; FileTrouble where a file that was named cannot be read. */
async function contentOf({ file, named, closed }: Given): Promise<Uint8Array | string> {
  if (closed !== undefined) return closed;
  try {
    const { kind, size } = await lookAt(file);
    // What is named may be a pipe; one that lies in a folder would keep everybody waiting.
    if (kind !== "file" && !named) return kind === "folder" ? "It is a folder." : "It is no file.";
    return size > SIZE_LIMIT ? TOO_LARGE : await readBytes(file);
  } catch (error) {
    if (named || !(error instanceof FileTrouble)) throw error;
    return error.reason;
  }
}

/** Imports the one ini file, or zip of them, that came through standard input. */
export async function importBytes(path: string, bytes: Uint8Array, io: Io): Promise<Imported> {
  if (isZip(path, bytes)) {
    const { inis, unread } = inisOfZip(path, bytes);
    return judged(importInis(inis, decodeText, unread), new Set(), io);
  }
  return judged(importInis([{ path, bytes }], decodeText), new Set([path]), io);
}

function judged(result: ImportResult, named: ReadonlySet<string>, io: Io): Imported {
  for (const line of reportLines(result.report)) io.say(line);
  if (!result.ok) throw new CommandError(result.message);
  const refused = result.report.leftOut.filter((one) => named.has(one.path));
  if (refused.length > 0)
    throw new CommandError(refused.map(({ path, reason }) => `“${path}” cannot be read as an ini file. ${reason}`).join("\n"));
  const { errors } = result.report;
  const lines = errors === 1 ? "1 line has an error; it is" : `${errors.toLocaleString("en-US")} lines have errors; each is`;
  if (errors > 0) io.say(`${lines} named above, with what became of it.`);
  return { design: result.design, faulty: errors > 0 };
}

async function filesOf(path: string): Promise<readonly Given[]> {
  const place = resolve(path);
  if (!(await isFolder(place))) return [{ file: place, named: true }];
  const { files, closed } = await findInis(place);
  if (files.length + closed.length === 0) throw new CommandError(`The folder “${path}” holds no ini file.`);
  return [...files.map((file) => ({ file, named: false })), ...closed.map((one) => ({ file: one.path, named: false, closed: one.reason }))];
}

/**
 * Paths as they are shown and sorted: from the folder that all files share, that folder's name included, with `/`. They are
 * the same wherever the command is run, and always hold the folder that names a file's host.
 */
function shownPaths(files: readonly string[]): (file: string) => string {
  const [first = "", ...others] = files.map((file) => dirname(file).split(sep));
  const shared = others.reduce<readonly string[]>((common, parts) => common.slice(0, sharedLength(common, parts)), [...first]);
  const root = dirname(join(shared.join(sep), sep));
  return (file) => relative(root, file).split(sep).join("/");
}

function sharedLength(one: readonly string[], other: readonly string[]): number {
  const different = one.findIndex((part, index) => part !== other[index]);
  return different === -1 ? one.length : different;
}
