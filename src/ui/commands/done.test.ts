import { describe, expect, it } from "vitest";
import { done } from "./done.ts";

describe("what an edit's title says once it is done", () => {
  it("is a sentence in the past tense", () => {
    expect(done("Add gateway to Seattle")).toBe("Added gateway to Seattle.");
    expect(done("Remove 2 sites")).toBe("Removed 2 sites.");
  });
});
