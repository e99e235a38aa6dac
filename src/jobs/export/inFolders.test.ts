import { describe, expect, it } from "vitest";
import { inFolders } from "./inFolders.ts";

describe("the list of what an export holds", () => {
  it("begins with the README and goes folder by folder, numbers in their order", () => {
    const paths = ["B/HOST10/hosts", "B/HOST2/hosts", "A/HOST1/hosts", "capacity.csv", "B/runbook.md", "README.txt"];
    expect(inFolders(paths)).toEqual(["README.txt", "capacity.csv", "A/HOST1/hosts", "B/runbook.md", "B/HOST2/hosts", "B/HOST10/hosts"]);
  });

  it("holds each file once, whatever the names", () => {
    const paths = ["a/b", "A/b", "a/b c", "a/README.txt", "README.txt/x"];
    expect(inFolders(paths).toSorted()).toEqual(paths.toSorted());
  });
});
