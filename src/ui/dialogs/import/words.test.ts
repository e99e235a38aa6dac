import { describe, expect, it } from "vitest";
import { counted, foundWords, listed } from "./words.ts";

describe("words", () => {
  it("count and list", () => {
    expect([counted(1, "file"), counted(1234, "file")]).toEqual(["1 file", "1,234 files"]);
    expect([listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c", "d", "e", "f"])]).toEqual(["a", "a and b", "a, b, c, d and 2 more"]);
  });

  it("say what files were found to be", () => {
    const row = { path: "a.ini", kind: "ini", inDoubt: false, advice: undefined, encoding: undefined, unreadable: 0, remarks: [] } as const;
    expect(foundWords({ rows: [{ ...row, copies: [] }], leftOut: [] })).toBe("1 file was looked through.");
    expect(foundWords({ rows: [{ ...row, copies: ["b.ini", "c.ini"] }], leftOut: [{ path: "d", reason: "It is empty." }] })).toBe(
      "4 files were looked through: 1 to choose from, 2 duplicates, 1 left out.",
    );
  });
});
