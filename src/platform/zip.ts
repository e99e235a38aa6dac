import { deflateSync } from "fflate";
import { crc32 } from "./crc32.ts";

/** A text file of an archive; `path` uses `/`. */
export interface ArchiveFile {
  readonly path: string;
  readonly text: string;
}

/** The oldest date a zip can hold: the same files give the same bytes whenever they are packed. */
const FIXED_DATE = (1 << 21) | (1 << 16);

const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const END = 0x06054b50;
const END_SIZE = 22;
/** Deflate, as every program since 1993 unpacks it. */
const VERSION = 20;
const DEFLATE = 8;
/** Names are UTF-8. */
const UTF8 = 1 << 11;
/** What the end of a zip can count. */
const MOST_FILES = 0xffff;

/**
 * Packs texts (as UTF-8, byte-order marks kept) into a zip. The same files in the same order give the same bytes.
 * @param onPacked hears of every file that is packed, with their number so far
 * @throws a sentence where a zip cannot hold so many files
 */
export function zipFiles(files: readonly ArchiveFile[], onPacked: (count: number) => void = () => {}): Uint8Array<ArrayBuffer> {
  if (files.length > MOST_FILES) {
    throw new Error(
      `A zip holds up to ${MOST_FILES.toLocaleString("en-US")} files, and these are ${files.length.toLocaleString("en-US")}.`,
    );
  }
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const file of files) {
    const { local, data, entry } = packed(file, offset);
    parts.push(local, data);
    directory.push(entry);
    offset += local.length + data.length;
    onPacked(directory.length);
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  return joined([...parts, ...directory, end(files.length, size, offset)], offset + size + END_SIZE);
}

const encoder = new TextEncoder();

/** One file: the header and data where it stands, and its entry in the directory. */
function packed({ path, text }: ArchiveFile, offset: number): Readonly<Record<"local" | "data" | "entry", Uint8Array>> {
  const name = encoder.encode(path);
  const content = encoder.encode(text);
  const data = deflateSync(content, { level: 6 });
  const local = new Uint8Array(LOCAL_SIZE + name.length);
  const entry = new Uint8Array(ENTRY_SIZE + name.length);
  const [head, listed] = [new DataView(local.buffer), new DataView(entry.buffer)];
  head.setUint32(0, LOCAL, true);
  listed.setUint32(0, ENTRY, true);
  listed.setUint16(4, VERSION, true);
  const crc = crc32(0, content);
  // What both say of the file stands in the same order.
  for (const [view, at] of [
    [head, 4],
    [listed, 6],
  ] as const) {
    view.setUint16(at, VERSION, true);
    view.setUint16(at + 2, UTF8, true);
    view.setUint16(at + 4, DEFLATE, true);
    view.setUint32(at + 6, FIXED_DATE, true);
    view.setUint32(at + 10, crc, true);
    view.setUint32(at + 14, data.length, true);
    view.setUint32(at + 18, content.length, true);
    view.setUint16(at + 22, name.length, true);
  }
  listed.setUint32(42, offset, true);
  local.set(name, LOCAL_SIZE);
  entry.set(name, ENTRY_SIZE);
  return { local, data, entry };
}

/** The end of a zip, which says where its directory stands. */
function end(count: number, size: number, offset: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(END_SIZE));
  view.setUint32(0, END, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return new Uint8Array(view.buffer);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
