import { describe, expect, it } from "vitest";
import { historyWish } from "./useTyping.ts";

const NONE = { key: "z", code: "KeyZ", ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

describe("what a key asks of the undo list", () => {
  it.each([
    ["undo", { ctrlKey: true }],
    ["undo", { metaKey: true }],
    ["undo", { ctrlKey: true, key: "Z" }],
    ["redo", { ctrlKey: true, shiftKey: true, key: "Z" }],
    ["redo", { ctrlKey: true, key: "y" }],
    ["undo", { ctrlKey: true, key: "я" }],
  ])("is %s for %j", (wish, pressed) => {
    expect(historyWish({ ...NONE, ...pressed })).toBe(wish);
  });

  it.each([{}, { ctrlKey: true, altKey: true }, { ctrlKey: true, key: "a" }, { key: "y" }, { ctrlKey: true, shiftKey: true, key: "y" }])(
    "is nothing for %j",
    (pressed) => {
      expect(historyWish({ ...NONE, ...pressed })).toBeUndefined();
    },
  );
});
