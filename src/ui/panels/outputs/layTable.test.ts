import { describe, expect, it } from "vitest";
import type { Cell, Table } from "../../../domain/outputs/table/table.ts";
import { layTable, rowsByGroup } from "./layTable.ts";

const row = (...cells: readonly Cell[]) => ({ cells, subjects: [] });

const FIREWALL: Table = {
  columns: [
    { id: "site", title: "Site", kind: "text" },
    { id: "firewall", title: "Firewall", kind: "text" },
    { id: "profile", title: "Profile", kind: "text" },
    { id: "port", title: "Port", kind: "value" },
    { id: "note", title: "Note", kind: "text" },
    { id: "calls", title: "Calls", kind: "number" },
  ],
  rows: [
    row("Seattle", "Internal", "", "5060", "", 5),
    row("Seattle", "External", "minimum", "443", "", 5),
    row("Seattle", "Internal", "", "5061", "", 5),
    row("Seattle", "External", "minimum", "3478", "", 5),
  ],
  groupBy: "firewall",
};

const SHOWN = FIREWALL.rows.map((original) => ({ original }));

describe("the layout of a table", () => {
  it("has no column for the headings, for what is empty, and for what is the same in every row of its group", () => {
    const { columns, facts, groups } = layTable(FIREWALL);
    expect(columns.map((index) => FIREWALL.columns[index]?.title)).toEqual(["Port", "Calls"]);
    expect(facts).toEqual([{ title: "Site", text: "Seattle" }]);
    expect(groups).toEqual([
      { title: "Internal", about: undefined, change: undefined, facts: [] },
      { title: "External", about: undefined, change: undefined, facts: [{ title: "Profile", text: "minimum" }] },
    ]);
  });

  it("brings the rows of a heading together, in their order", () => {
    const layout = layTable(FIREWALL);
    const ports = rowsByGroup(SHOWN, layout).map((rows) => rows.map(({ original }) => original.cells[3]));
    expect(ports).toEqual([
      ["5060", "5061"],
      ["443", "3478"],
    ]);
  });

  it("shows every column of a single row that is not empty", () => {
    const { columns, facts } = layTable({ columns: FIREWALL.columns, rows: FIREWALL.rows.slice(0, 1) });
    expect(columns).toEqual([0, 1, 3, 5]);
    expect(facts).toEqual([]);
  });

  it("keeps a column that differs within any group", () => {
    const { columns } = layTable({ ...FIREWALL, rows: [...FIREWALL.rows, row("Amsterdam", "External", "minimum", "443", "", 5)] });
    expect(columns).toEqual([0, 3, 5]);
  });

  it("has the headings that are stated first, in their order, also over no row", () => {
    const groups = [{ title: "External", about: "Towards the internet." }, { title: "Host" }];
    const laid = layTable({ ...FIREWALL, groups });
    expect(laid.groups.map(({ title, about }) => [title, about])).toEqual([
      ["External", "Towards the internet."],
      ["Host", undefined],
      ["Internal", undefined],
    ]);
    expect(rowsByGroup(SHOWN, laid).map(({ length }) => length)).toEqual([2, 0, 2]);
  });

  it("begins with the columns that are wanted first, in their order", () => {
    const { columns } = layTable({ ...FIREWALL, first: ["calls", "firewall", "port"] });
    expect(columns).toEqual([5, 3]);
    expect(layTable({ columns: FIREWALL.columns, rows: FIREWALL.rows, first: ["port"] }).columns).toEqual([3, 1, 2, 5]);
  });

  it("keeps a column where all rows are alike", () => {
    const columns = [{ id: "name", title: "Name", kind: "value" }] as const;
    expect(layTable({ columns, rows: [row("a"), row("a")] }).columns).toEqual([0]);
    expect(layTable({ columns, rows: [] }).columns).toEqual([0]);
  });
});
