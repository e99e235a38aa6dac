import { describe, expect, it } from "vitest";
import { tabAfterKey } from "./tabs.ts";

describe("the keys of the dock's tabs", () => {
  it("go to the neighbours and around", () => {
    expect(tabAfterKey("problems", "ArrowRight")).toBe("capacity");
    expect(tabAfterKey("problems", "ArrowLeft")).toBe("documents");
    expect(tabAfterKey("documents", "ArrowRight")).toBe("problems");
  });

  it("go to both ends", () => {
    expect(tabAfterKey("capacity", "Home")).toBe("problems");
    expect(tabAfterKey("capacity", "End")).toBe("documents");
  });

  it("leave every other key alone", () => {
    expect(tabAfterKey("capacity", "Tab")).toBeUndefined();
  });
});
