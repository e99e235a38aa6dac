/** One file of a zip as its directory describes it. Nothing of it can be trusted: the data decides. */
export interface ZipEntry {
  /** With `/` between folders, as it stands there. */
  readonly path: string;
  /** How it is packed: 0 not at all, 8 by Deflate. */
  readonly method: number;
  readonly encrypted: boolean;
  /** In bytes, as stated. */
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
  /** Where its own header stands in the zip. */
  readonly offset: number;
}

/** The files of a zip, or the sentence why it cannot be read. */
export type ZipDirectory = { readonly ok: true; readonly entries: readonly ZipEntry[] } | { readonly ok: false; readonly reason: string };

const END = 0x06054b50;
const END_SIZE = 22;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const LONGEST_COMMENT = 0xffff;
const BEYOND_32_BITS = 0xffffffff;

const NO_ZIP = "It is no zip, or its end is missing: it may not have been copied whole.";
const DAMAGED = "Its list of files is damaged or encrypted.";

/** Whether bytes begin as a zip does, an empty one included. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));
}

/**
 * Reads the directory at the end of a zip (zip64 included). Folders are left out.
 * @param limit the most entries to read; they are counted as they stand there, whatever number the zip states
 */
export function readZipDirectory(bytes: Uint8Array, limit: number): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return { ok: false, reason: NO_ZIP };
  try {
    const start = directoryStart(view, end);
    return start === undefined ? { ok: false, reason: DAMAGED } : readEntries(bytes, view, { start, end, limit });
  } catch (error) {
    // An offset led out of the file.
    if (error instanceof RangeError) return { ok: false, reason: DAMAGED };
    throw error;
  }
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) if (view.getUint32(at, true) === END) return at;
  return undefined;
}

function directoryStart(view: DataView, end: number): number | undefined {
  const stated = view.getUint32(end + 16, true);
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) return stated;
  const end64 = Number(view.getBigUint64(locator + 8, true));
  return view.getUint32(end64, true) === ZIP64_END ? Number(view.getBigUint64(end64 + 48, true)) : undefined;
}

function readEntries(bytes: Uint8Array, view: DataView, bounds: { start: number; end: number; limit: number }): ZipDirectory {
  const entries: ZipEntry[] = [];
  let count = 0;
  let at = bounds.start;
  while (at + ENTRY_SIZE <= bounds.end && view.getUint32(at, true) === ENTRY) {
    count += 1;
    if (count > bounds.limit) return { ok: false, reason: tooMany(bounds.limit) };
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const entry = readEntry(bytes, view, at, nameLength, extraLength);
    if (!entry.path.endsWith("/")) entries.push(entry);
    at += ENTRY_SIZE + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  // Zips with a newer end have one more record between the last entry and the end.
  const isWhole = at === bounds.end || (at < bounds.end && [ZIP64_END, ZIP64_LOCATOR].includes(view.getUint32(at, true)));
  return isWhole ? { ok: true, entries } : { ok: false, reason: DAMAGED };
}

function tooMany(limit: number): string {
  return `It holds more than ${limit.toLocaleString("en-US")} files. Zip only the folder that holds the ini files.`;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, nameLength: number, extraLength: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const name = bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength);
  const stated = {
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  return {
    path: nameOf(name).replaceAll("\\", "/"),
    method: view.getUint16(at + 10, true),
    encrypted: (flags & 1) === 1,
    crc: view.getUint32(at + 16, true),
    ...withZip64(view, at + ENTRY_SIZE + nameLength, extraLength, stated),
  };
}

type Sizes = Pick<ZipEntry, "size" | "packedSize" | "offset">;

/** Numbers beyond 32 bits stand in an extra field of their own, in this order, each only where it is needed. */
function withZip64(view: DataView, start: number, length: number, stated: Sizes): Sizes {
  const sizes = { ...stated };
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    for (const key of ["size", "packedSize", "offset"] as const) {
      if (stated[key] !== BEYOND_32_BITS) continue;
      sizes[key] = Number(view.getBigUint64(next, true));
      next += 8;
    }
  }
  return sizes;
}

/** The upper half of code page 437, in which names stand that are no UTF-8. */
const CODE_PAGE_437 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";

const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Many programs write UTF-8 without saying so. */
function nameOf(bytes: Uint8Array): string {
  try {
    return UTF8.decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : CODE_PAGE_437.charAt(byte - 0x80))).join("");
  }
}
