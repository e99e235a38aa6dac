import { describe, expect, it } from "vitest";
import { sameRow } from "./column.ts";
import { spacers } from "./spacers.ts";

describe("table rows", () => {
  it("are the same when every property is", () => {
    const site = {};
    expect(sameRow({ site, calls: 5 }, { site, calls: 5 })).toBe(true);
    expect(sameRow({ site, calls: 5 }, { site: {}, calls: 5 })).toBe(false);
    expect(sameRow<object>({ site }, { site, calls: undefined })).toBe(false);
  });
});

describe("the space of rows out of view", () => {
  it("stands above and below, so that the table keeps its height", () => {
    const inView = [
      { index: 10, start: 360, end: 386 },
      { index: 11, start: 386, end: 412 },
    ];
    expect(spacers(inView, { total: 2600, offset: 100 })).toEqual({ above: 260, below: 2288 });
  });

  it("is the whole height when no row is in view", () => {
    expect(spacers([], { total: 2600, offset: 100 })).toEqual({ above: 0, below: 2600 });
  });
});
