import { describe, expect, it } from "vitest";
import { decodeText } from "./decodeText.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

describe("decodeText", () => {
  it("reads UTF-8 with and without a byte-order mark alike", () => {
    const expected = { ok: true, text: "City=Zürich\r\n", warnings: [] };
    expect(decodeText(utf8("City=Zürich\r\n"))).toEqual({ ...expected, encoding: "UTF-8" });
    expect(decodeText(utf8("\uFEFFCity=Zürich\r\n"))).toEqual({ ...expected, encoding: "UTF-8 with BOM" });
  });

  it("says of a text without any other character that it is ASCII", () => {
    expect(decodeText(utf8("City=Seattle"))).toMatchObject({ ok: true, encoding: "ASCII" });
  });

  it("reads UTF-16 with a byte-order mark in either byte order", () => {
    const little = new Uint8Array(Buffer.from("\uFEFFCity=Zürich\r\n", "utf16le"));
    const big = new Uint8Array(Buffer.from(little).swap16());
    expect(decodeText(little)).toEqual({ ok: true, text: "City=Zürich\r\n", encoding: "UTF-16 LE", warnings: [] });
    expect(decodeText(big)).toEqual({ ok: true, text: "City=Zürich\r\n", encoding: "UTF-16 BE", warnings: [] });
  });

  it("reads other bytes as Windows-1252 and names the lines to check", () => {
    const bytes = new Uint8Array([...utf8("[Common]\r\nCity=Z"), 0xfc, ...utf8("rich\r\nState="), 0x80, 0x96]);
    const decoded = decodeText(bytes);
    expect(decoded).toMatchObject({ ok: true, text: "[Common]\r\nCity=Zürich\r\nState=€–", encoding: "Windows-1252" });
    expect(decoded.ok && decoded.warnings).toEqual([expect.stringContaining("lines 2, 3.")]);
  });

  it("names no more than a dozen lines", () => {
    const decoded = decodeText(new Uint8Array(Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? 0xe9 : 0x0a))));
    expect(decoded.ok && decoded.warnings[0]).toContain("lines 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 8 more");
  });

  it("refuses what holds NUL characters, and UTF-16 cut in the middle", () => {
    expect(decodeText(new Uint8Array([0x4d, 0x5a, 0x00, 0x03]))).toMatchObject({ ok: false, reason: expect.stringContaining("binary") });
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x41]))).toMatchObject({ ok: false, reason: expect.stringContaining("UTF-16") });
  });

  it("reads nothing as an empty text", () => {
    expect(decodeText(new Uint8Array())).toEqual({ ok: true, text: "", encoding: "ASCII", warnings: [] });
  });

  it("reads a file alike whatever was read before it", () => {
    const broken = [
      [0x61, 0xe2, 0x82],
      [0xff, 0xfe, 0x41],
      [0xfe, 0xff, 0xd8, 0x00],
    ];
    const good = [
      [0xe2, 0x82, 0xac],
      [0xff, 0xfe, 0xac, 0x20],
      [0xfe, 0xff, 0x20, 0xac],
    ].map((bytes) => new Uint8Array(bytes));
    for (const bytes of broken) {
      decodeText(new Uint8Array(bytes));
      expect(good.map((one) => decodeText(one))).toEqual(good.map(() => expect.objectContaining({ ok: true, text: "€" })));
    }
  });
});
