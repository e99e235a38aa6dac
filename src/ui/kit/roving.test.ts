import { describe, expect, it } from "vitest";
import { indexAfterKey, stopNear } from "./roving.ts";

describe("the keys of a list with headings", () => {
  /** Rows 0 and 3 are headings. */
  const canStop = (index: number) => index % 3 !== 0;
  const from = (key: string, index: number) => indexAfterKey(key, index, 6, canStop);

  it("step over headings", () => {
    expect(from("ArrowDown", 2)).toBe(4);
    expect(from("ArrowUp", 4)).toBe(2);
  });

  it("stop at both ends", () => {
    expect(from("ArrowUp", 1)).toBeUndefined();
    expect(from("ArrowDown", 5)).toBeUndefined();
    expect(from("Home", 4)).toBe(1);
    expect(from("End", 1)).toBe(5);
  });

  it("go a page, or as far as there is something", () => {
    expect(indexAfterKey("PageDown", 1, 100, canStop)).toBe(10);
    expect(from("PageDown", 1)).toBe(5);
    expect(from("PageUp", 5)).toBe(1);
  });

  it("leave every other key alone", () => {
    expect(from("Enter", 1)).toBeUndefined();
  });
});

describe("the row that takes the place of one that is gone", () => {
  /** Rows 0 and 3 are headings. */
  const canStop = (index: number) => index % 3 !== 0;

  it("is the one in its place", () => {
    expect(stopNear(2, 6, canStop)).toBe(2);
  });

  it("is the next below where that is a heading", () => {
    expect(stopNear(3, 6, canStop)).toBe(4);
  });

  it("is the last where nothing is below", () => {
    expect(stopNear(9, 6, canStop)).toBe(5);
    expect(stopNear(3, 4, canStop)).toBe(2);
  });

  it("is none where none can have the focus", () => {
    expect(stopNear(0, 1, canStop)).toBe(-1);
    expect(stopNear(0, 0, canStop)).toBe(-1);
  });
});
