import { describe, expect, it } from "vitest";
import type { Table } from "../../../domain/outputs/table/table.ts";
import { shownRows } from "./sortRows.ts";

const TABLE: Table = {
  columns: [
    { id: "name", title: "Name", kind: "text" },
    { id: "address", title: "Address", kind: "address" },
    { id: "calls", title: "Calls", kind: "number" },
  ],
  rows: [
    { cells: ["Host 10", "10.0.0.9", 50], subjects: [] },
    { cells: ["Host 9", "10.0.0.10", null], subjects: [] },
    { cells: ["host 1", "any", 500], subjects: [] },
  ],
};

const names = (filter: string, column?: number, descending = false) =>
  shownRows(TABLE, filter, column === undefined ? undefined : { column, descending }).map(({ cells }) => cells[0]);

describe("the rows of a table", () => {
  it("stand in their own order until one sorts them", () => {
    expect(names("")).toEqual(["Host 10", "Host 9", "host 1"]);
  });

  it("are sorted by the number in a text, by an address’s number, by a figure with nothing first", () => {
    expect(names("", 0)).toEqual(["host 1", "Host 9", "Host 10"]);
    expect(names("", 1)).toEqual(["Host 10", "Host 9", "host 1"]);
    expect(names("", 2)).toEqual(["Host 9", "Host 10", "host 1"]);
    expect(names("", 2, true)).toEqual(["host 1", "Host 10", "Host 9"]);
  });

  it("are those that hold every word, in whichever cell", () => {
    expect(names("host 10.0.0")).toEqual(["Host 10", "Host 9"]);
    expect(names("HOST 500")).toEqual(["host 1"]);
  });
});
