import { deflateSync } from "fflate";
import { crc32 } from "../crc32.ts";

/** One file of a zip, with whatever its headers are to say of it. */
export interface RawEntry {
  readonly path: string | Uint8Array;
  readonly content?: Uint8Array | string;
  readonly method?: number;
  readonly flags?: number;
  /** What the directory states in place of the truth. */
  readonly stated?: { readonly size?: number; readonly packedSize?: number; readonly crc?: number; readonly offset?: number };
  /** Sizes and offset stand in a zip64 field. */
  readonly zip64?: boolean;
}

const bytesOf = (text: string | Uint8Array) => (typeof text === "string" ? new TextEncoder().encode(text) : text);

/** A zip written by hand, so that it can lie; `comment` stands behind its end. */
export function rawZip(entries: readonly RawEntry[], { comment = "", statedCount = entries.length } = {}): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = bytesOf(entry.content ?? "");
    const method = entry.method ?? 8;
    const data = method === 8 ? deflateSync(content) : content;
    const name = bytesOf(entry.path);
    const facts = { size: content.length, packedSize: data.length, crc: crc32(0, content), offset, ...entry.stated };
    const local = header(0x04034b50, 30, [
      [6, 2, entry.flags ?? 0],
      [8, 2, method],
      [26, 2, name.length],
    ]);
    const extra = entry.zip64 ? zip64Field([facts.size, facts.packedSize, facts.offset]) : new Uint8Array();
    const beyond = entry.zip64 ? 0xffffffff : undefined;
    const central = header(0x02014b50, 46, [
      [8, 2, entry.flags ?? 0],
      [10, 2, method],
      [16, 4, facts.crc],
      [20, 4, beyond ?? facts.packedSize],
      [24, 4, beyond ?? facts.size],
      [28, 2, name.length],
      [30, 2, extra.length],
      [42, 4, beyond ?? facts.offset],
    ]);
    parts.push(local, name, data);
    directory.push(central, name, extra);
    offset += local.length + name.length + data.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = header(0x06054b50, 22, [
    [8, 2, statedCount & 0xffff],
    [10, 2, statedCount & 0xffff],
    [12, 4, size],
    [16, 4, offset],
    [20, 2, comment.length],
  ]);
  return concat([...parts, ...directory, end, bytesOf(comment)]);
}

function header(signature: number, length: number, fields: readonly (readonly [at: number, width: 2 | 4, value: number])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(length));
  view.setUint32(0, signature, true);
  for (const [at, width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
  }
  return new Uint8Array(view.buffer);
}

function zip64Field(values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 + 8 * values.length));
  view.setUint16(0, 1, true);
  view.setUint16(2, 8 * values.length, true);
  for (const [index, value] of values.entries()) view.setBigUint64(4 + 8 * index, BigInt(value), true);
  return new Uint8Array(view.buffer);
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
