import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokensOf } from "./highlight.ts";

describe("a line in colours", () => {
  it.each([
    ["; kept", "ini", [["comment", "; kept"]]],
    ["[Common]", "ini", [["heading", "[Common]"]]],
    [
      "IP=10.20.0.10",
      "ini",
      [
        ["key", "IP="],
        ["plain", "10.20.0.10"],
      ],
    ],
    [
      "10.20.0.10 SEA-AD1",
      "hosts",
      [
        ["name", "10.20.0.10"],
        ["plain", " SEA-AD1"],
      ],
    ],
    [
      "New-VMSwitch -Name 'SfB CCE''s' # corpnet",
      "powershell",
      [
        ["name", "New-VMSwitch"],
        ["plain", " "],
        ["key", "-Name"],
        ["plain", " "],
        ["string", "'SfB CCE''s'"],
        ["plain", " "],
        ["comment", "# corpnet"],
      ],
    ],
    ["## First appliance", "markdown", [["heading", "## First appliance"]]],
    [
      "1. Run `Install-CcAppliance`",
      "markdown",
      [
        ["key", "1."],
        ["plain", " Run "],
        ["string", "`Install-CcAppliance`"],
      ],
    ],
    [
      "ap1 IN A 198.51.100.11 ; Seattle",
      "bind",
      [
        ["plain", "ap1 "],
        ["key", "IN"],
        ["plain", " "],
        ["key", "A"],
        ["plain", " 198.51.100.11 "],
        ["comment", "; Seattle"],
      ],
    ],
  ] as const)("%s", (line, language, tokens) => {
    expect(tokensOf(line, language).map(({ kind, text }) => [kind, text])).toEqual(tokens);
  });

  it("has all of the line in its parts, whatever stands there", () => {
    const languages = ["ini", "inf", "openssl", "hosts", "bind", "powershell", "batch", "markdown"] as const;
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.constantFrom(...languages), (line, language) => {
        const tokens = tokensOf(line, language);
        expect(tokens.map(({ text }) => text).join("")).toBe(line);
      }),
    );
  });

  it("shows a line of a book’s length without looking at its parts", () => {
    expect(tokensOf("#".repeat(10_000), "powershell")).toHaveLength(1);
  });
});
