import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { zipFiles } from "./zip.ts";
import { readZipDirectory } from "./zipDirectory.ts";

const FILES = [
  { path: "README.txt", text: "\uFEFFfirst\r\n" },
  { path: "São Paulo/東京/hosts", text: "10.0.0.1 a\r\n".repeat(500) },
  { path: "empty.txt", text: "" },
];

describe("zipFiles", () => {
  it("packs texts that other programs unpack, byte-order marks and names beyond ASCII kept", () => {
    const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
    const unpacked = Object.entries(unzipSync(zipFiles(FILES))).map(([path, bytes]) => ({ path, text: decoder.decode(bytes) }));
    expect(unpacked).toEqual(FILES);
  });

  it("lists every file with its sizes", () => {
    const directory = readZipDirectory(zipFiles(FILES), 10);
    if (!directory.ok) throw new Error(directory.reason);
    expect(directory.entries.map(({ path, size, method, encrypted }) => ({ path, size, method, encrypted }))).toEqual([
      { path: "README.txt", size: 10, method: 8, encrypted: false },
      { path: "São Paulo/東京/hosts", size: 6000, method: 8, encrypted: false },
      { path: "empty.txt", size: 0, method: 8, encrypted: false },
    ]);
  });

  it("gives the same bytes of the same files", () => {
    expect(zipFiles(FILES)).toEqual(zipFiles(FILES));
  });

  it("tells of every file that is packed", () => {
    const told: number[] = [];
    zipFiles(FILES, (count) => told.push(count));
    expect(told).toEqual([1, 2, 3]);
  });

  it("says so where a zip cannot count the files", () => {
    const many = Array.from({ length: 65_536 }, (_, index) => ({ path: `${index}`, text: "" }));
    expect(() => zipFiles(many)).toThrow("A zip holds up to 65,535 files, and these are 65,536.");
  });
});
