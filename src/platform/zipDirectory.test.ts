import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { rawZip } from "./testing/rawZip.ts";
import { looksLikeZip, readZipDirectory } from "./zipDirectory.ts";

const LIMIT = 20_000;

function pathsOf(zip: Uint8Array): readonly string[] {
  const directory = readZipDirectory(zip, LIMIT);
  if (!directory.ok) throw new Error(directory.reason);
  return directory.entries.map(({ path }) => path);
}

describe("readZipDirectory", () => {
  it("lists the files of a zip and leaves its folders out", () => {
    const zip = zipSync({ Seattle: { "a.ini": new Uint8Array(3), Empty: {} }, "b.json": new Uint8Array(2) });
    expect(pathsOf(zip)).toEqual(["Seattle/a.ini", "b.json"]);
    expect(looksLikeZip(zip)).toBe(true);
    expect(looksLikeZip(zipSync({}))).toBe(true);
    expect(looksLikeZip(new TextEncoder().encode("[Common]"))).toBe(false);
  });

  it("reads names in UTF-8, said or not, else in code page 437, and folders of Windows", () => {
    expect(pathsOf(rawZip([{ path: "São Paulo\\a.ini" }, { path: new Uint8Array([0x5a, 0x81, 0x2e, 0x69, 0x6e, 0x69]) }]))).toEqual([
      "São Paulo/a.ini",
      "Zü.ini",
    ]);
  });

  it("finds the directory in front of a comment, and numbers beyond 32 bits in their own field", () => {
    const directory = readZipDirectory(rawZip([{ path: "a.ini", content: "[Common]", zip64: true }], { comment: "made by hand" }), LIMIT);
    expect(directory).toMatchObject({ ok: true, entries: [{ path: "a.ini", size: 8, offset: 0 }] });
  });

  it("counts the files as they stand there, whatever number is stated, and refuses too many", () => {
    const many = rawZip(
      Array.from({ length: 1001 }, (_, index) => ({ path: `${index}.ini`, method: 0 })),
      { statedCount: 3 },
    );
    expect(readZipDirectory(many, 1001)).toMatchObject({ ok: true });
    expect(readZipDirectory(many, 1000)).toEqual({
      ok: false,
      reason: "It holds more than 1,000 files. Zip only the folder that holds the ini files.",
    });
  });

  it.each([
    ["cut off at its end", (zip: Uint8Array) => zip.subarray(0, zip.length - 10), /end is missing/],
    ["no zip at all", () => new TextEncoder().encode("PK, but nothing of the kind"), /no zip/],
    ["empty of bytes", () => new Uint8Array(), /no zip/],
    ["cut off at its beginning", (zip: Uint8Array) => zip.subarray(20), /damaged/],
    ["overwritten in its directory", (zip: Uint8Array) => zip.with(zip.length - 22 - 20, 0xff).with(zip.length - 22 - 40, 0xff), /damaged/],
  ])("says of what is %s why it cannot be read", (_, spoil, reason) => {
    const zip = rawZip([{ path: "Seattle/CloudConnector.ini", content: "[Common]" }]);
    expect(readZipDirectory(new Uint8Array(spoil(zip)), LIMIT)).toEqual({ ok: false, reason: expect.stringMatching(reason) });
  });
});
