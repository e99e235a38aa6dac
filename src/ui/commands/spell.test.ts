import { describe, expect, it } from "vitest";
import { spell } from "./spell.ts";

const alone = (key: string, code: string, shiftKey = false) => ({ key, code, shiftKey, ctrlKey: false, metaKey: false });
const withCtrl = (key: string, code: string) => ({ ...alone(key, code), ctrlKey: true });

describe("spell", () => {
  it("takes a Latin letter for what is written on it, wherever it lies", () => {
    expect(spell(withCtrl("z", "KeyY"), false)).toBe("Mod+Z");
    expect(spell(alone("a", "KeyQ"), false)).toBe("A");
  });

  it("takes a letter of another script for the Latin one in its place", () => {
    expect(spell(withCtrl("я", "KeyZ"), false)).toBe("Mod+Z");
    expect(spell(withCtrl("ψ", "KeyC"), false)).toBe("Mod+C");
    expect(spell(alone("Ы", "KeyS", true), false)).toBe("Shift+S");
  });

  it("knows the key of commands of a Mac", () => {
    expect(spell({ ...alone("я", "KeyZ"), metaKey: true }, true)).toBe("Mod+Z");
    expect(spell(withCtrl("z", "KeyZ"), true)).toBe("Z");
  });

  it("leaves signs and named keys as they are", () => {
    expect(spell(alone("?", "Slash", true), false)).toBe("Shift+?");
    expect(spell(alone("ж", "Semicolon"), false)).toBe("Ж");
    expect(spell(alone("Delete", "Delete"), false)).toBe("Delete");
  });

  it("takes the digit row by its place with Shift", () => {
    expect(spell(alone("!", "Digit1", true), false)).toBe("Shift+1");
  });
});
