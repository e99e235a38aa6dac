import { inflateEntry } from "./inflateEntry.ts";
import { readZipDirectory, type ZipEntry } from "./zipDirectory.ts";

/** A file as it was given: its path holds the folders below what was given, with `/` between them. */
export interface GivenFile {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  read(): Promise<Uint8Array>;
}

/** A file whose bytes are there. Of a zip's file the zip is the first folder of its path. */
export interface TakenFile {
  readonly path: string;
  /** By the end of its name. */
  readonly kind: keyof typeof KINDS;
  readonly bytes: Uint8Array;
}

/** What came of given files: those that can be a configuration or a design, and the others with the sentence why not. */
export interface Intake {
  readonly files: readonly TakenFile[];
  readonly leftOut: readonly { readonly path: string; readonly reason: string }[];
}

/** More than can be looked through; the message is for the user. Nothing was taken. */
export class IntakeLimit extends Error {
  override readonly name = "IntakeLimit";
}

const MIB = 1024 * 1024;
/** More files than an estate of 200 × 16 appliances has with all its copies: something else was given. */
const FILE_LIMIT = 20_000;
/** What all files may hold together, unpacked. */
const TOTAL_LIMIT = 128 * MIB;
const ZIP_LIMIT = 128 * MIB;
const DEEPEST = 32;
const LONGEST_PATH = 1000;

/** How large a file of each kind may be, in bytes, and what is said of a larger one. */
const KINDS = {
  ini: { limit: MIB, tooLarge: "It is over 1 MiB, far more than a CloudConnector.ini can be." },
  json: { limit: 64 * MIB, tooLarge: "It is over 64 MiB, far more than a design can be." },
} as const;

/** Files that are read while those before them are looked at: one after the other, most of the time would be waiting. */
const AHEAD = 32;

/**
 * Takes in files in whatever mix: ini files and designs as they are, zips by what they hold; everything else is listed with
 * the reason. What a zip states about itself is not trusted.
 * @param onTaken hears of every file, with how many were looked at so far and how many are known
 * @throws IntakeLimit where there are too many files or they hold too much
 */
export async function takeIn(given: readonly GivenFile[], onTaken: (done: number, total: number) => void = () => {}): Promise<Intake> {
  if (given.length > FILE_LIMIT) throw new IntakeLimit(tooManyFiles("were given"));
  const intake = new Taking(given.length, onTaken);
  for (const [index, file] of given.entries()) {
    for (const next of given.slice(index, index + AHEAD)) intake.readAhead(next);
    await intake.take(file);
  }
  return intake;
}

/**
 * Takes in what one zip holds, whatever the zip is called. Where it cannot be read itself, it is what is left out.
 * @throws IntakeLimit as `takeIn` does
 */
export function takeInZip(path: string, bytes: Uint8Array): Intake {
  const intake = new Taking(0, () => {});
  intake.unpack(path, bytes);
  return intake;
}

/** The sentence about too many files. */
function tooManyFiles(verb: string): string {
  return `More than ${FILE_LIMIT.toLocaleString("en-US")} files ${verb}. Choose the folder that holds the ini files.`;
}

class Taking implements Intake {
  readonly files: TakenFile[] = [];
  readonly leftOut: { path: string; reason: string }[] = [];
  readonly #onTaken: (done: number, total: number) => void;
  readonly #ahead = new Map<GivenFile, Promise<Uint8Array | undefined>>();
  readonly #paths = new Set<string>();
  /** Files that are known so far: those that were given, and what their zips hold. */
  #total: number;
  #bytes = 0;
  /** The given file that is being taken in. */
  #current = "";

  constructor(total: number, onTaken: (done: number, total: number) => void) {
    this.#total = total;
    this.#onTaken = onTaken;
  }

  /** Begins to read a file that will be taken in soon. Larger ones wait their turn, so that they never fill the memory together. */
  readAhead(file: GivenFile): void {
    if (this.#ahead.has(file) || kindOf(file.path) !== "ini" || file.size > KINDS.ini.limit || pathFault(file.path)) return;
    this.#ahead.set(file, readOf(file));
  }

  async take(file: GivenFile): Promise<void> {
    const path = this.#ownPath(file.path);
    this.#current = path;
    const wrong = pathFault(file.path);
    const kind = kindOf(file.path);
    if (wrong !== undefined) this.#leaveOut(path, wrong);
    else if (kind === "zip") await this.#takeZip(path, file);
    else if (kind === undefined) this.#leaveOut(path, NEITHER);
    else if (file.size > KINDS[kind].limit) this.#leaveOut(path, KINDS[kind].tooLarge);
    else await this.#read(path, file, (bytes) => this.#add(path, kind, bytes));
    this.#onTaken(this.#paths.size, this.#total);
  }

  async #takeZip(path: string, file: GivenFile): Promise<void> {
    if (file.size > ZIP_LIMIT) this.#leaveOut(path, ZIP_TOO_LARGE);
    else await this.#read(path, file, (bytes) => this.unpack(path, bytes));
  }

  unpack(zip: string, bytes: Uint8Array): void {
    this.#current = zip;
    const directory = readZipDirectory(bytes, FILE_LIMIT);
    if (bytes.length > ZIP_LIMIT) this.#leaveOut(zip, ZIP_TOO_LARGE);
    else if (!directory.ok) this.#leaveOut(zip, directory.reason);
    else if (directory.entries.length === 0) this.#leaveOut(zip, "It is an empty zip.");
    else this.#takeEntries(zip, bytes, directory.entries);
  }

  #takeEntries(zip: string, bytes: Uint8Array, entries: readonly ZipEntry[]): void {
    this.#total += entries.length;
    for (const entry of entries) {
      this.#takeEntry(zip, bytes, entry);
      this.#onTaken(this.#paths.size, this.#total);
    }
  }

  #takeEntry(zip: string, bytes: Uint8Array, entry: ZipEntry): void {
    if (this.#paths.size >= FILE_LIMIT) throw new IntakeLimit(tooManyFiles("are in what was given"));
    const path = this.#ownPath(`${zip}/${entry.path}`);
    const kind = kindOf(entry.path);
    const wrong = pathFault(entry.path) ?? (kind === "zip" ? NESTED : undefined);
    if (wrong !== undefined || kind === undefined || kind === "zip") {
      this.#leaveOut(path, wrong ?? NEITHER);
      return;
    }
    const inflated = inflateEntry(bytes, entry, KINDS[kind]);
    if (inflated.ok) this.#add(path, kind, inflated.bytes);
    else {
      this.#count(inflated.unpacked);
      this.#leaveOut(path, inflated.reason);
    }
  }

  async #read(path: string, file: GivenFile, use: (bytes: Uint8Array) => void): Promise<void> {
    const bytes = await (this.#ahead.get(file) ?? readOf(file));
    this.#ahead.delete(file);
    if (bytes === undefined) this.#leaveOut(path, "The system did not let it be read; it may have been moved or locked meanwhile.");
    else use(bytes);
  }

  #add(path: string, kind: TakenFile["kind"], bytes: Uint8Array): void {
    this.#count(bytes.length);
    this.files.push({ path, kind, bytes });
  }

  #count(bytes: number): void {
    this.#bytes += bytes;
    if (this.#bytes <= TOTAL_LIMIT) return;
    const where = `The limit was passed in “${this.#current}”.`;
    throw new IntakeLimit(`The files hold more than 128 MiB unpacked, far more than the configuration of any estate. ${where}`);
  }

  #leaveOut(path: string, reason: string): void {
    this.leftOut.push({ path, reason });
  }

  /** Paths tell files apart, so a second file of the same path is numbered. Long ones are shown by their ends. */
  #ownPath(stated: string): string {
    const shown = stated.length > LONGEST_PATH ? `${stated.slice(0, 60)} … ${stated.slice(-60)}` : stated;
    let path = shown;
    for (let number = 2; this.#paths.has(path); number++) path = `${shown} (${number})`;
    this.#paths.add(path);
    return path;
  }
}

const ZIP_TOO_LARGE = "It is over 128 MiB. Zip only the folder that holds the ini files.";
const NEITHER = "It is neither an ini file nor a design (.json) nor a zip.";
const NESTED = "A zip within a zip is not opened. Unpack the outer one and open the inner one.";

/** The bytes of a file; undefined where the system does not let it be read. */
function readOf(file: GivenFile): Promise<Uint8Array | undefined> {
  return file.read().catch(() => undefined);
}

function kindOf(path: string): "ini" | "json" | "zip" | undefined {
  const ending = /\.(ini|json|zip)$/i.exec(path)?.[1]?.toLowerCase();
  return ending === "ini" || ending === "json" || ending === "zip" ? ending : undefined;
}

/** Nothing is ever written to such a path, but whoever made it means no good, or something went wrong. */
function pathFault(path: string): string | undefined {
  if (path.length > LONGEST_PATH) return `Its path has over ${LONGEST_PATH.toLocaleString("en-US")} characters.`;
  const folders = path.split(/[\\/]/);
  if (folders.includes("..")) return "Its path leads out of its folder (“..”).";
  return folders.length - 1 > DEEPEST ? `It lies ${folders.length - 1} folders deep; the studio looks ${DEEPEST} deep.` : undefined;
}
