import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileName, numberedNames } from "./paths.ts";

describe("fileName", () => {
  it.each([
    ["Seattle", "Seattle"],
    ["São Paulo", "São Paulo"],
    ['a<b>c:d"e/f\\g|h?i*j', "a-b-c-d-e-f-g-h-i-j"],
    ["../../etc/passwd", "-..-etc-passwd"],
    ["..", "site"],
    ["  . ", "site"],
    ["", "site"],
    ["///", "site"],
    ["Amsterdam. . ", "Amsterdam"],
    ["con", "_con"],
    ["COM1.ini", "_COM1.ini"],
    ["LPT\u00b2", "_LPT\u00b2"],
    ["nul .txt", "_nul .txt"],
    ["Console", "Console"],
    ["a\u202egnp.exe", "a-gnp.exe"],
    ["line\nbreak\u0000", "line-break-"],
  ])("makes %j the name %j", (text, name) => {
    expect(fileName(text, "site")).toBe(name);
  });

  it("gives a name that Windows takes for any text at all", () => {
    const part = fc.constantFrom("con", "aux", "com1", ".", " ", "..", "/", "\\", ":", "\u202e", "\ud800", "\u0000", "😀", "x".repeat(60));
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string({ unit: "binary", maxLength: 12 })), { maxLength: 8 }), (parts) => {
        const name = fileName(parts.join(""), "site");
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(100);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Surrogate}]|^[. ]|[. ]$/u);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d) *(?:\.|$)/i);
        expect(fileName(name, "site")).toBe(name);
      }),
    );
  });
});

describe("numberedNames", () => {
  it("numbers names that are one to Windows, and takes no name that another has", () => {
    expect(numberedNames(["SEA", "sea", "Sea (2)", "AMS", "SEA"])).toEqual(["SEA", "sea (3)", "Sea (2)", "AMS", "SEA (4)"]);
  });

  it("leaves no two names alike and keeps their order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "A", "a (2)", "A (2)", "b", "x".repeat(100), "X".repeat(100))), (names) => {
        const numbered = numberedNames(names);
        expect(new Set(numbered.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const [index, name] of names.entries()) expect(numbered[index]?.[0]).toBe(name[0]);
        for (const name of numbered) expect(name.length).toBeLessThanOrEqual(100);
      }),
    );
  });
});
