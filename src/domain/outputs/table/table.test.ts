import { csvParseRows } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileText } from "../testing/hostile.ts";
import { wellFormed } from "../text/wellFormed.ts";
import { alignedText, spreadsheetCells } from "./clipboard.ts";
import { csvText } from "./csv.ts";
import { makeTable, type Table } from "./table.ts";

interface Item {
  readonly name: string;
  readonly calls: number | null;
  readonly part: number | null;
}

function tableOf(items: readonly Item[]): Table {
  return makeTable(
    items,
    [
      { id: "name", title: "Name", kind: "text", cell: ({ name }) => name },
      { id: "calls", title: "Calls", kind: "number", cell: ({ calls }) => calls },
      { id: "part", title: "Part", kind: "percent", cell: ({ part }) => part },
    ],
    ({ name }) => [name],
  );
}

const named = (name: string) => tableOf([{ name, calls: null, part: null }]);

describe("CSV", () => {
  it("has headings, CRLF, numbers without separators, and nothing for no figure", () => {
    const table = tableOf([
      { name: "Seattle", calls: 1500, part: 0.998 },
      { name: "Lab", calls: null, part: null },
    ]);
    expect(csvText(table)).toBe("Name,Calls,Part\r\nSeattle,1500,99.8%\r\nLab,,\r\n");
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+49 30", "'+49 30"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\tx", '"\'\tx"'],
    ["\rx", '"\'\rx"'],
    ["＝1", "'＝1"],
    ["a;b", '"a;b"'],
    ['a"b,c', '"a""b,c"'],
    ["a\r\nb", '"a\r\nb"'],
    [" a", '" a"'],
    ["O'Brien", "O'Brien"],
  ])("writes %j as %s", (text, cell) => {
    expect(csvText(named(text)).replace("\uFEFF", "").split("\r\n").slice(1).join("\r\n")).toBe(`${cell},,\r\n`);
  });

  it("gives every text back, with an apostrophe where a formula would start", () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 5 }), (names) => {
        const text = csvText(tableOf(names.map((name) => ({ name, calls: 1, part: 0.5 }))));
        const [heading, ...rows] = csvParseRows(text.replace(/^\uFEFF/, ""));
        expect(heading).toEqual(["Name", "Calls", "Part"]);
        expect(rows.map((row) => row.length)).toEqual(names.map(() => 3));
        expect(rows.map(([cell]) => (/^'[=+\-@\t\r\n＝＋－＠]/.test(cell ?? "") ? cell?.slice(1) : cell))).toEqual(
          names.map((name) => (/^'[=+\-@\t\r\n＝＋－＠]/.test(name) ? wellFormed(name).slice(1) : wellFormed(name))),
        );
        for (const [cell] of rows) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
  });
});

describe("the clipboard", () => {
  it("takes a table as spreadsheet cells, a row per line, no cell a formula", () => {
    expect(spreadsheetCells(named("=a\tb\nc"))).toBe("Name\tCalls\tPart\n'=a b c\t\t\n");
  });

  it("takes a table as text in columns, numbers at the right", () => {
    const table = tableOf([
      { name: "Seattle", calls: 1500, part: 0.998 },
      { name: "Lab", calls: 50, part: null },
    ]);
    expect(alignedText(table)).toBe("Name     Calls   Part\nSeattle   1500  99.8%\nLab         50\n");
  });
});
