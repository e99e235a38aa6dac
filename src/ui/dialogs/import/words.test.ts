import { describe, expect, it } from "vitest";
import { counted, listed } from "./words.ts";

describe("words", () => {
  it("count and list", () => {
    expect([counted(1, "file"), counted(1234, "file")]).toEqual(["1 file", "1,234 files"]);
    expect([listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c", "d", "e", "f"])]).toEqual(["a", "a and b", "a, b, c, d and 2 more"]);
  });
});
