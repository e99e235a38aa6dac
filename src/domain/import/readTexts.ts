import { byNumbers, inOrderOf } from "../model/byNumbers.ts";
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
 * Reads files and sorts them; of copies one counts. The order in which they are given does not matter.
 * Pauses after every file, so that thousands of them need not stop everything else.
 */
export function* readingTexts(files: readonly IniText[]): Generator<undefined, readonly ReadText[]> {
  const read: Read[] = [];
  const before = new AlikeFiles();
  for (const file of inOrderOf(files, sortKey)) {
    read.push({ place: read.length, file, result: readIni(file.path, file.text, before) });
    yield;
  }
  const counting = copiesAmong(read).flatMap((copies) => standIn(copies) ?? []);
  return counting.sort((one, other) => one.first.place - other.first.place).map(readText);
}

interface Read {
  /** In the order of the paths. */
  readonly place: number;
  readonly file: IniText;
  readonly result: ReadResult;
}

/** Files that are copies of each other, together. Only those that say the same of the machines need be compared line by line. */
function copiesAmong(read: readonly Read[]): readonly (readonly Read[])[] {
  const alike = groupBy(read, ({ result }) => summaryOf(result));
  return [...alike.values()].flatMap((ones) =>
    ones.length === 1 ? [ones] : [...groupBy(ones, ({ file }) => contentOf(file.text)).values()],
  );
}

/** The same for copies, and hardly ever for two files that are none. */
function summaryOf(result: ReadResult): string {
  if (!result.ok) return "";
  const { own, common } = result.file;
  const [name, address] = (["ServerName", "IP"] as const).map((key) => textIn(result.file, "MediationServer", key));
  return `${own.fields.length} ${common.texts.fields.length} ${address} ${name}`;
}

interface StandIn {
  readonly first: Read;
  readonly copies: readonly Read[];
}

/** Of copies the one counts that lies where a file in force would lie. */
function standIn(copies: readonly Read[]): StandIn | undefined {
  const current = copies.length === 1 ? undefined : copies.find(({ file }) => !looksLikeBackup(file.path));
  const first = current ?? copies[0];
  return first && { first, copies };
}

function readText({ first, copies }: StandIn): ReadText {
  const others = copies.length === 1 ? [] : copies.filter((one) => one !== first);
  return { path: first.file.path, files: [first, ...others].map(({ file }) => withoutText(file)), result: first.result };
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
  return byNumbers(sortKey(one), sortKey(other));
}

/** What a folder holds comes before what only begins with its name. */
function sortKey({ path }: { readonly path: string }): string {
  return path.replaceAll("/", "\0").replaceAll("\\", "\0");
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
