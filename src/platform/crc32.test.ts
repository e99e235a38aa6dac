import { describe, expect, it } from "vitest";
import { crc32 } from "./crc32.ts";

const text = (content: string) => new TextEncoder().encode(content);

describe("crc32", () => {
  it.each([
    ["", 0],
    ["a", 0xe8b7be43],
    ["123456789", 0xcbf43926],
    ["The quick brown fox jumps over the lazy dog", 0x414fa339],
  ])("of “%s” is what every zip has", (content, crc) => {
    expect(crc32(0, text(content))).toBe(crc);
  });

  it("is the same of bytes that come in pieces, wherever they are cut", () => {
    const bytes = Uint8Array.from({ length: 100 }, (_, index) => (index * 37) & 0xff);
    const whole = crc32(0, bytes);
    const cut = Array.from(bytes, (_, at) => crc32(crc32(0, bytes.subarray(0, at)), bytes.subarray(at)));
    expect(new Set(cut)).toEqual(new Set([whole]));
  });
});
