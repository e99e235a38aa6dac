import { describe, expect, it } from "vitest";
import { treeRows } from "./treeRows.ts";

const PATHS = ["README.txt", "capacity.csv", "Oslo/runbook.md", "Oslo/HOST1/hosts", "Voss/runbook.md"];

describe("treeRows", () => {
  it("has the files at the top and the folders with their number of files", () => {
    expect(treeRows(PATHS, () => false)).toEqual([
      { kind: "file", path: "README.txt", name: "README.txt", isWithin: false },
      { kind: "file", path: "capacity.csv", name: "capacity.csv", isWithin: false },
      { kind: "folder", path: "Oslo", files: 2, isOpen: false },
      { kind: "folder", path: "Voss", files: 1, isOpen: false },
    ]);
  });

  it("shows the files of an open folder below it, by their paths within", () => {
    expect(treeRows(PATHS, (folder) => folder === "Oslo").slice(2)).toEqual([
      { kind: "folder", path: "Oslo", files: 2, isOpen: true },
      { kind: "file", path: "Oslo/runbook.md", name: "runbook.md", isWithin: true },
      { kind: "file", path: "Oslo/HOST1/hosts", name: "HOST1/hosts", isWithin: true },
      { kind: "folder", path: "Voss", files: 1, isOpen: false },
    ]);
  });

  it("has no row of nothing", () => {
    expect(treeRows([], () => true)).toEqual([]);
  });
});
