import { describe, expect, it } from "vitest";
import { type TreeRow, treeRows } from "./treeRows.ts";

const PATHS = [
  "README.txt",
  "capacity.csv",
  "Oslo/runbook.md",
  "Oslo/HOST1/CloudConnector.draft.ini",
  "Oslo/HOST1/hosts",
  "Voss/runbook.md",
];
const DRAFTS = new Set(["Oslo/HOST1/CloudConnector.draft.ini"]);

/** A row as it looks: indented, a folder with what it holds. */
const look = (row: TreeRow) =>
  `${"  ".repeat(row.depth)}${row.name}${row.kind === "folder" ? `/ ${row.files} ${row.drafts}` : row.isDraft ? " draft" : ""}`;
const looks = (isOpen: (folder: string) => boolean) => treeRows(PATHS, DRAFTS, isOpen).map(look);

describe("treeRows", () => {
  it("has the files at the top, and the folders with their numbers of files and of drafts", () => {
    expect(looks(() => false)).toEqual(["README.txt", "capacity.csv", "Oslo/ 3 1", "Voss/ 1 0"]);
  });

  it("shows what is in an open folder below it, folder in folder", () => {
    expect(looks((folder) => folder.startsWith("Oslo")).slice(2)).toEqual([
      "Oslo/ 3 1",
      "  runbook.md",
      "  HOST1/ 2 1",
      "    CloudConnector.draft.ini draft",
      "    hosts",
      "Voss/ 1 0",
    ]);
    expect(looks((folder) => folder === "Oslo")).toContain("  HOST1/ 2 1");
  });

  it("has each path once, those of files as they are", () => {
    const rows = treeRows(PATHS, DRAFTS, () => true);
    expect(rows.flatMap((row) => (row.kind === "file" ? [row.path] : []))).toEqual(PATHS);
    expect(rows.flatMap((row) => (row.kind === "folder" ? [row.path] : []))).toEqual(["Oslo", "Oslo/HOST1", "Voss"]);
  });

  it("has no row of nothing", () => {
    expect(treeRows([], new Set(), () => true)).toEqual([]);
  });
});
