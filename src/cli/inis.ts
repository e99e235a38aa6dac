import { dirname, join, relative, resolve, sep } from "node:path";
import { type ImportResult, importInis } from "../domain/import/importInis.ts";
import type { Design } from "../domain/model/design.ts";
import { decodeText } from "../platform/decodeText.ts";
import { findInis, isFolder, readBytes } from "../platform/node/read.ts";
import { CommandError } from "./exit.ts";
import { reportLines } from "./importReport.ts";
import type { Io } from "./io.ts";

/** A design from ini files. */
export interface Imported {
  readonly design: Design;
  /** Whether a file that was named holds lines that could not be read; they are told and left out. */
  readonly faulty: boolean;
}

/** A file that was given, or found in a folder that was given; the former must be an ini, the latter need not. */
interface Given {
  readonly file: string;
  readonly named: boolean;
}

/**
 * Imports ini files and folders, in whatever order, as one design, and tells the report. Throws CommandError where a file
 * that was named cannot be read, or nothing is left.
 */
export async function importPaths(paths: readonly string[], io: Io): Promise<Imported> {
  const given = await Promise.all(paths.map(filesOf));
  const byFile = new Map(given.flat().map((one) => [one.file, one]));
  for (const one of given.flat()) if (one.named) byFile.set(one.file, one);
  const shown = shownPaths([...byFile.keys()]);
  const inputs = [];
  for (const { file } of byFile.values()) inputs.push({ path: shown(file), bytes: await readBytes(file) });
  const named = new Set([...byFile.values()].filter((one) => one.named).map((one) => shown(one.file)));
  return judged(importInis(inputs, decodeText), named, io);
}

/** Imports the one ini file that came through standard input. */
export function importBytes(path: string, bytes: Uint8Array, io: Io): Imported {
  return judged(importInis([{ path, bytes }], decodeText), new Set([path]), io);
}

function judged(result: ImportResult, named: ReadonlySet<string>, io: Io): Imported {
  for (const line of reportLines(result.report)) io.say(line);
  if (!result.ok) throw new CommandError(result.message);
  const refused = result.report.leftOut.filter((one) => named.has(one.path));
  if (refused.length > 0)
    throw new CommandError(refused.map(({ path, reason }) => `“${path}” cannot be read as an ini file. ${reason}`).join("\n"));
  const faulty = result.report.notes.some(({ severity, path }) => severity === "error" && named.has(path));
  return { design: result.design, faulty };
}

async function filesOf(path: string): Promise<readonly Given[]> {
  const place = resolve(path);
  if (!(await isFolder(place))) return [{ file: place, named: true }];
  const found = await findInis(place);
  if (found.length === 0) throw new CommandError(`The folder “${path}” holds no ini file.`);
  return found.map((file) => ({ file, named: false }));
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
