import { describe, expect, it } from "vitest";
import { compareValues } from "./byValue.ts";
import { tableLines } from "./lines.ts";
import { rowStops } from "./rowStops.ts";
import { sameItem } from "./sameItem.ts";
import { spacers } from "./spacers.ts";

describe("table rows", () => {
  it("are the same when every property is", () => {
    const site = {};
    expect(sameItem({ site, calls: 5 }, { site, calls: 5 })).toBe(true);
    expect(sameItem({ site, calls: 5 }, { site: {}, calls: 5 })).toBe(false);
    expect(sameItem<object>({ site }, { site, calls: undefined })).toBe(false);
  });
});

describe("what cells hold", () => {
  const sorted = (values: readonly unknown[]) => values.toSorted(compareValues);

  it("is ordered with nothing first, figures by their size", () => {
    expect(sorted([500, null, 50, -1])).toEqual([null, -1, 50, 500]);
    expect(compareValues(undefined, 1)).toBeLessThan(0);
    expect(compareValues(null, undefined)).toBe(0);
  });

  it("is ordered by its words and the numbers in them, whatever their case", () => {
    expect(sorted(["Host 10", "host 9", "Zürich", "São Paulo", "Singapore", "Host 1"])).toEqual([
      "Host 1",
      "host 9",
      "Host 10",
      "São Paulo",
      "Singapore",
      "Zürich",
    ]);
  });
});

describe("the space of lines out of view", () => {
  it("stands above and below, so that the table keeps its height", () => {
    const inView = [
      { start: 360, end: 386 },
      { start: 386, end: 412 },
    ];
    expect(spacers(inView, { total: 2600, offset: 100 })).toEqual({ before: [260, 0], after: 2288 });
  });

  it("stands between the view and a line that is rendered out of it", () => {
    const inView = [
      { start: 100, end: 126 },
      { start: 386, end: 412 },
    ];
    expect(spacers(inView, { total: 2600, offset: 100 })).toEqual({ before: [0, 260], after: 2288 });
  });

  it("is the whole height when no line is in view", () => {
    expect(spacers([], { total: 2600, offset: 100 })).toEqual({ before: [], after: 2600 });
  });
});

describe("the lines of a table", () => {
  const [one, two] = [
    { id: "one", heading: "One", count: 2 },
    { id: "two", heading: "Two", count: 0 },
  ];

  it("are its rows where there is no group", () => {
    expect(tableLines(2, [])).toEqual([0, 1]);
  });

  it("are each group's heading and its rows; a group may have none", () => {
    expect(tableLines(3, [one, two])).toEqual([one, 0, 1, two, 2]);
    expect(tableLines(1, [one, two])).toEqual([one, 0, two]);
  });
});

describe("the lines that the focus can stop at", () => {
  const rows = [
    { id: "a", original: undefined },
    { id: "b", original: "show B" },
    { id: "c", original: "show C" },
  ] as const;
  const lines = tableLines(3, [{ id: "all", heading: "All", count: 3 }]);
  const stops = rowStops(lines, rows, (purpose) => purpose);

  it("are the rows that lead somewhere", () => {
    expect(lines.map((_, at) => stops.canStop(at))).toEqual([false, false, true, true]);
    expect(stops.idAt(0)).toBeUndefined();
    expect(stops.idAt(1)).toBe("a");
    expect(stops.indexOf("c")).toBe(3);
  });

  it("have one that Tab comes to: the wanted one, else the first", () => {
    expect(stops.near("c")).toBe(3);
    expect(stops.near("a")).toBe(2);
    expect(stops.near("gone")).toBe(2);
    expect(stops.near(undefined)).toBe(2);
  });

  it("are none where rows lead nowhere", () => {
    const none = rowStops(lines, rows, undefined);
    expect(none.near("c")).toBe(-1);
  });
});
