import { Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc32.ts";
import type { ZipEntry } from "./zipDirectory.ts";

/** What unpacking one file of a zip may take. */
export interface InflateOptions {
  /** In bytes; unpacking stops beyond it, whatever size the zip states. */
  readonly limit: number;
  readonly tooLarge: string;
}

/** The bytes of one file of a zip, or the sentence why there are none. `unpacked` counts what was unpacked either way. */
export type Inflated =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly unpacked: number }
  | { readonly ok: false; readonly reason: string; readonly unpacked: number };

const HEADER = 0x04034b50;
const HEADER_SIZE = 30;
/** Packed bytes at a time: even packed as tightly as Deflate can, they unpack to 4 MiB. */
const PIECE = 4096;

/** Unpacked bytes up to which a file is unpacked at once. */
const SMALL = 64 * 1024;

const DAMAGED = "It is damaged: what the zip holds of it cannot be unpacked whole.";

/** Unpacks one file of a zip: at once where it is small and what the zip says of it is true, else piece by piece. */
export function inflateEntry(zip: Uint8Array, entry: ZipEntry, options: InflateOptions): Inflated {
  const refused = refusal(entry, options);
  const packed = refused === undefined ? packedBytes(zip, entry) : undefined;
  if (packed === undefined) return { ok: false, reason: refused ?? DAMAGED, unpacked: 0 };
  const isSmall = entry.method === 8 && packed.length <= PIECE && entry.size <= SMALL;
  const bytes = isSmall ? inflatedAsStated(packed, entry) : undefined;
  return bytes === undefined ? inflatePieces(packed, entry, options) : { ok: true, bytes, unpacked: bytes.length };
}

/** The bytes of an entry of the stated size and checksum; undefined where it is another. */
function inflatedAsStated(packed: Uint8Array, { size, crc }: ZipEntry): Uint8Array | undefined {
  try {
    // One byte more than stated, to see whether there is more: nothing is written beyond it.
    const bytes = inflateSync(packed, { out: new Uint8Array(size + 1) });
    return bytes.length === size && crc32(0, bytes) === crc ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function inflatePieces(packed: Uint8Array, entry: ZipEntry, { limit, tooLarge }: InflateOptions): Inflated {
  const pieces: Uint8Array[] = [];
  let unpacked = 0;
  let crc = 0;
  const take = (piece: Uint8Array): void => {
    unpacked += piece.length;
    crc = crc32(crc, piece);
    pieces.push(piece);
  };
  const inflate = entry.method === 0 ? { push: take } : new Inflate(take);
  for (let at = 0; at < packed.length && unpacked <= limit; at += PIECE) {
    try {
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    } catch {
      return { ok: false, reason: DAMAGED, unpacked };
    }
  }
  if (unpacked > limit) return { ok: false, reason: tooLarge, unpacked };
  if (unpacked !== entry.size || crc !== entry.crc) return { ok: false, reason: DAMAGED, unpacked };
  return { ok: true, bytes: joined(pieces, unpacked), unpacked };
}

function refusal({ encrypted, method, size }: ZipEntry, { limit, tooLarge }: InflateOptions): string | undefined {
  if (encrypted) return "It is encrypted. Unpack the zip with its password and open the files.";
  if (method !== 0 && method !== 8) return `It is packed in a way the studio cannot read (method ${method}). Zip it anew in the usual way.`;
  return size > limit ? tooLarge : undefined;
}

/** The directory says where a file's own header stands, and only that header where its data begins. */
function packedBytes(zip: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array | undefined {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  if (offset + HEADER_SIZE > zip.length || view.getUint32(offset, true) !== HEADER) return undefined;
  const start = offset + HEADER_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packedSize > zip.length ? undefined : zip.subarray(start, start + packedSize);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = pieces;
  if (pieces.length === 1 && only) return only;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
