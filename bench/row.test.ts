import { describe, expect, it } from "vitest";
import { rowOf } from "./row.ts";
import { tableOf } from "./table.ts";

const yardstick = { name: "yardstick", figure: 10 };

describe("a measured row", () => {
  it("states its ratio to the yardstick, and no verdict where there is no target", () => {
    expect(rowOf({ name: "a", figure: 25, unit: "ms", against: yardstick })).toEqual({
      name: "a",
      figure: 25,
      unit: "ms",
      yardstick: "yardstick",
      ratio: 2.5,
    });
    expect(rowOf({ name: "a", figure: 25, unit: "ms" })).toEqual({ name: "a", figure: 25, unit: "ms" });
  });

  it("meets a target that it just reaches, of the ratio and of the figure", () => {
    const met = (figure: number) => rowOf({ name: "a", figure, unit: "ms", against: yardstick, target: { ratio: 2.5, figure: 24 } }).met;
    expect([24, 25, 26].map(met)).toEqual([true, false, false]);
    expect(rowOf({ name: "a", figure: 25, unit: "ms", against: yardstick, target: { ratio: 2.5 } }).met).toBe(true);
    expect(rowOf({ name: "a", figure: 25, unit: "ms", target: { figure: 24 } }).met).toBe(false);
  });

  it("refuses to judge a ratio to nothing", () => {
    expect(() => rowOf({ name: "a", figure: 25, unit: "ms", target: { ratio: 1 } })).toThrow("nothing to compare with");
  });
});

describe("the table", () => {
  it("lines up all sections and names the targets that are missed", () => {
    const rows = [
      rowOf({ name: "quick", figure: 5, unit: "ms", against: yardstick, target: { ratio: 1, figure: 4 } }),
      rowOf({ name: "heap", figure: 1234.5, unit: "MB" }),
    ];
    expect(
      tableOf([
        { title: "First", rows },
        { title: "Second", rows: [rowOf({ name: "tasks", figure: 0, unit: "", target: { figure: 0 } })] },
      ]),
    ).toBe(
      [
        "First",
        "what     figure  ratio  compared with  target         verdict",
        "quick      5 ms  0.5 ×  yardstick      ≤ 1 ×, ≤ 4 ms  MISSED",
        "heap   1,235 MB",
        "",
        "Second",
        "what     figure  ratio  compared with  target         verdict",
        "tasks        0                         ≤ 0            met",
        "",
        "1 of 2 targets met. Missed: quick.",
      ].join("\n"),
    );
  });
});
