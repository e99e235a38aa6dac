import { describe, expect, it } from "vitest";
import { code, heading, paragraph, strong } from "../../../domain/outputs/prose/block.ts";
import { partsOf, sectionsOf, wordsOf } from "./sections.ts";

describe("sections of a document", () => {
  it("begin with its second-level headings; what stands before is the opening", () => {
    const [before, inside, below] = [paragraph(["before"]), paragraph(["inside"]), heading(3, ["below"])];
    const { opening, sections } = sectionsOf([heading(1, ["Audit"]), before, heading(2, ["A"]), inside, below, heading(2, ["B"])]);
    expect(opening).toEqual([before]);
    expect(sections).toEqual([
      { title: ["A"], blocks: [inside, below] },
      { title: ["B"], blocks: [] },
    ]);
  });

  it("are called by the words of their heading", () => {
    expect(wordsOf(["On ", strong("SEA"), " at ", code("10.0.0.1")])).toBe("On SEA at 10.0.0.1");
  });
});

describe("parts of a document", () => {
  it("begin with its second-level headings and hold every block once", () => {
    const blocks = [heading(1, ["A"]), paragraph(["a"]), heading(2, ["B"]), heading(3, ["C"]), heading(2, ["D"])];
    const parts = partsOf(blocks);
    expect(parts.map(({ length }) => length)).toEqual([2, 2, 1]);
    expect(parts.flat()).toEqual(blocks);
    expect(partsOf([heading(2, ["A"])])).toHaveLength(1);
    expect(partsOf([])).toEqual([]);
  });
});
