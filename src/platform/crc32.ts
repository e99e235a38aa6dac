const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/** The CRC-32 of zip files, of bytes that come in pieces: begin with 0 and hand each result to the next call. */
export function crc32(before: number, bytes: Uint8Array): number {
  let crc = ~before;
  // By index: an iterator would take several times as long, and there may be megabytes.
  for (let at = 0; at < bytes.length; at++) crc = (crc >>> 8) ^ (TABLE[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return ~crc >>> 0;
}
