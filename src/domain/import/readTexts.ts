import { byNumbers } from "../model/byNumbers.ts";
import { groupBy } from "../model/groupBy.ts";
import { AlikeFiles } from "./alikeFiles.ts";
import { looksLikeBackup } from "./backup.ts";
import { textIn } from "./groupFiles.ts";
import { type ReadLine, readLines, withoutMark } from "./lines.ts";
import type { ReadResult } from "./readFile.ts";
import { readIni } from "./readIni.ts";

/** A file to be read, decoded. `warnings` are sentences about its decoding. */
export interface IniText {
  readonly path: string;
  readonly text: string;
  /** How it was written: `UTF-8`. */
  readonly encoding?: string;
  readonly warnings?: readonly string[];
}

/** A file that was read, with its copies: what an import chooses among, as often as it likes. */
export interface ReadText {
  /** Of the file that stands for itself and its copies. */
  readonly path: string;
  /** The file and its copies, without their texts. */
  readonly files: readonly Omit<IniText, "text">[];
  readonly result: ReadResult;
}

/**
 * Reads files, copies of one only once, and sorts them. The order in which they are given does not matter.
 * Pauses after every file, so that thousands of them need not stop everything else.
 */
export function* readingTexts(files: readonly IniText[]): Generator<undefined, readonly ReadText[]> {
  const results = new Map<IniText, ReadResult>();
  const before = new AlikeFiles();
  for (const file of [...files].sort(byPath)) {
    results.set(file, readIni(file.path, file.text, before));
    yield;
  }
  const groups = copiesAmong(results).flatMap((group) => standIn(group) ?? []);
  return groups
    .sort((one, other) => byPath(one.first, other.first))
    .map(({ first, all }) => ({
      path: first.path,
      files: all.map(withoutText),
      result: results.get(first) ?? readIni(first.path, first.text),
    }));
}

/** Files that are copies of each other, together. Only those that say the same of the machines need be compared line by line. */
function copiesAmong(results: ReadonlyMap<IniText, ReadResult>): readonly (readonly IniText[])[] {
  const alike = groupBy(results.keys(), (file) => summaryOf(results.get(file)));
  return [...alike.values()].flatMap((files) =>
    files.length === 1 ? [files] : [...groupBy(files, ({ text }) => contentOf(text)).values()],
  );
}

/** The same for copies, and hardly ever for two files that are none. */
function summaryOf(result: ReadResult | undefined): string {
  if (result === undefined || !result.ok) return "";
  const { file } = result;
  return JSON.stringify([
    file.own.size,
    file.common.texts.size,
    textIn(file, "MediationServer", "ServerName"),
    textIn(file, "MediationServer", "IP"),
  ]);
}

/** Does work without a pause. */
export function finished<Result>(work: Iterator<unknown, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Folder by folder: the same order on every machine, `Site` before `Site (2)` and that before `Site (10)`, as an export numbers them. */
export function byPath(one: { readonly path: string }, other: { readonly path: string }): number {
  return byNumbers(one.path.replace(/[\\/]/g, "\0"), other.path.replace(/[\\/]/g, "\0"));
}

/** Of copies the one counts that lies where a file in force would lie. */
function standIn(files: readonly IniText[]): { readonly first: IniText; readonly all: readonly IniText[] } | undefined {
  const first = files.find(({ path }) => !looksLikeBackup(path)) ?? files[0];
  return first && { first, all: [first, ...files.filter((file) => file !== first)] };
}

function withoutText({ text: _, ...file }: IniText): Omit<IniText, "text"> {
  return file;
}

/** Two files are copies when they are the same line by line, however lines end and wherever blank ones stand. */
function contentOf(text: string): string {
  return readLines(withoutMark(text)).map(lineOf).join("\n");
}

function lineOf(line: ReadLine): string {
  if (line.kind === "key") return `${line.key}=${line.text}`;
  if (line.kind === "section") return `[${line.name}${line.broken ? "" : "]"}${line.rest}`;
  return line.kind === "comment" ? `;${line.text}` : line.text;
}
