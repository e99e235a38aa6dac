/** The first table goes over a byte; each further one over a byte that stands one further on. */
const [FIRST, SECOND, THIRD, FOURTH] = tables();

function tables(): readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array] {
  const first = Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value >>> 0;
  });
  const after = (table: Uint32Array) => table.map((value) => (value >>> 8) ^ (first[value & 0xff] ?? 0));
  const second = after(first);
  const third = after(second);
  return [first, second, third, after(third)];
}

/** The CRC-32 of zip files, of bytes that come in pieces: begin with 0 and hand each result to the next call. */
export function crc32(before: number, bytes: Uint8Array): number {
  let crc = ~before;
  let at = 0;
  // By index and four bytes at a time: there may be tens of megabytes.
  for (; at + 4 <= bytes.length; at += 4) {
    crc ^= (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    crc = (FOURTH[crc & 0xff] ?? 0) ^ (THIRD[(crc >>> 8) & 0xff] ?? 0) ^ (SECOND[(crc >>> 16) & 0xff] ?? 0) ^ (FIRST[crc >>> 24] ?? 0);
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ (FIRST[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return ~crc >>> 0;
}
