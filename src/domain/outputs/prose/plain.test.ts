import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileText } from "../testing/hostile.ts";
import { code, heading, line, list, paragraph, step, steps, strong } from "./block.ts";
import { plainText } from "./plain.ts";

describe("plain text", () => {
  it("underlines headings, numbers steps and sets tables in columns", () => {
    const text = plainText([
      heading(1, ["Audit"]),
      heading(2, ["Sites"]),
      heading(3, ["Seattle"]),
      paragraph(line`On ${strong("SEA-HOST1")}.`),
      list([["one"], [code("two")]]),
      steps([step(["Look."]), step(["Run:"], ["Get-Thing"])]),
      { kind: "table", columns: ["Name", "Value"], rows: [[["a longer name"], [code("1")]], [["b"]]] },
    ]);
    expect(text.split("\n")).toEqual([
      ...["Audit", "=====", "", "Sites", "-----", "", "Seattle", "", "On SEA-HOST1.", "", "- one", "- two", ""],
      ...["1. Look.", "2. Run:", "   Get-Thing", ""],
      ...["Name           Value", "a longer name  1", "b", ""],
    ]);
  });

  it("keeps every value on its line, whatever it is", () => {
    fc.assert(
      fc.property(hostileText, (value) => {
        const lines = plainText([paragraph([value]), list([[code(value)]]), heading(3, [strong(value)])]).split("\n");
        expect(lines).toHaveLength(6);
      }),
    );
  });
});
