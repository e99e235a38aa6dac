import { describe, expect, it } from "vitest";
import { tabSizeFor } from "./tabSizeFor.ts";

describe("the width of a tab over pasted cells", () => {
  it("lets the longest cell before a tab keep within its column", () => {
    expect(tabSizeFor("PSTN site\tHost name\tHardware\nNew York\tNYC-HV1234567\tNormal")).toBe(15);
  });

  it("does not follow a single long cell, nor the last ones of the rows", () => {
    expect(tabSizeFor(`${"x".repeat(200)}\tb`)).toBe(28);
    expect(tabSizeFor(`a\t${"x".repeat(200)}`)).toBe(10);
  });
});
