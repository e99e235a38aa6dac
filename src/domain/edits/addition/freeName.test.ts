import { describe, expect, it } from "vitest";
import { firstNumber, numbered } from "./freeName.ts";

describe("a free name", () => {
  it.each([
    ["SEA-MED1", "server", "SEA-MED2"],
    ["SEA-MED09", "server", "SEA-MED10"],
    ["SEA-MED001", "server", "SEA-MED002"],
    ["ap", "externalPool", "ap2"],
    ["ABCDEFGHIJKLMNO", "server", "ABCDEFGHIJKLMN2"],
    ["ABCDEFGHIJKLM99", "server", "ABCDEFGHIJKL100"],
    ["Seattle", "site", "Seattle 2"],
    ["PSTN site 1", "site", "PSTN site 2"],
    ["Site1", "site", "Site2"],
    [" Seattle ", "site", "Seattle 2"],
    ["\\\\files\\cce\\seattle", "directory", "\\\\files\\cce\\seattle-2"],
    ["\\\\files\\cce2\\", "directory", "\\\\files\\cce3"],
    ["2019", "site", "2019 2"],
    ["A20190301", "server", "A20190302"],
  ] as const)("after %j for a %s is %j", (name, kind, next) => {
    expect(numbered(name, firstNumber(name), kind)).toBe(next);
  });

  it("of what is no name for a machine anyway is not cut", () => {
    const long = "a name with spaces that is far too long";
    expect(numbered(long, 2, "server")).toBe(`${long}2`);
  });
});
