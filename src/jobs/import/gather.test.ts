import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { serialize } from "../../document/serialize.ts";
import { twoSites } from "../../fixtures/twoSites.ts";
import type { PickedFile, Progress } from "../../store/jobs.ts";
import { gather } from "./gather.ts";

function picked(path: string, content: string | Uint8Array): PickedFile {
  return { path, content: new Blob([typeof content === "string" ? content : new Uint8Array(content)]) };
}

const nobody = () => {};

describe("gather", () => {
  it("tells designs and ini files of any mix apart, and lists the rest", async () => {
    const zip = zipSync({ Oslo: { "a.ini": new TextEncoder().encode("[Common]\nSiteName=Oslo") } });
    const { read, designs, leftOut } = await gather(
      [
        picked("b.ini", "[Common]\nSiteName=Bergen"),
        picked("b.ini", "[Common]\nSiteName=Voss"),
        picked("estate.zip", zip),
        picked("design.json", serialize(twoSites())),
        picked("package.json", "{}"),
        picked("photo.png", "x"),
        picked("binary.ini", new Uint8Array([0, 1, 2])),
        picked("empty.ini", ""),
      ],
      nobody,
    );
    expect(read.map(({ path, result }) => [path, result.ok])).toEqual([
      ["b.ini", true],
      ["b.ini (2)", true],
      ["empty.ini", false],
      ["estate.zip/Oslo/a.ini", true],
    ]);
    expect(designs.map(({ path, design }) => [path, design.deployment.customer])).toEqual([["design.json", "Contoso"]]);
    expect(leftOut.map(({ path }) => path)).toEqual(["photo.png", "package.json", "binary.ini"]);
  });

  it.each([
    [[picked("photo.png", "x")], /^“photo\.png” cannot be opened\. It is neither .* What is open stays as it is\.$/],
    [[picked("a.json", "{"), picked("b.ini", "")], /^None of the 2 files can be opened; the first is “a\.json”\. .* JSON/],
    [[picked("broken.zip", "PK")], /^“broken\.zip” cannot be opened\. It is no zip/],
    [[], /^There is no file in it\./],
    [Array.from({ length: 20_001 }, () => picked("a.ini", "")), /^More than 20,000 files/],
  ])("says in a sentence why there is nothing to open", async (files, message) => {
    await expect(gather(files, nobody)).rejects.toThrow(message);
  });

  it("tells how far it is, first of the reading, then of what the files say", async () => {
    const told: Progress[] = [];
    await gather([picked("a.ini", "[Common]"), picked("b.ini", "[Network]"), picked("c.png", "")], (progress) => told.push(progress));
    const reading = told.filter(({ step }) => step === "reading");
    expect(told.slice(0, reading.length)).toEqual(reading);
    expect(reading.map(({ done, total }) => [done, total])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    expect(told.slice(reading.length).every(({ step, total }) => step === "understanding" && total === 2)).toBe(true);
    expect(told.at(-1)).toMatchObject({ step: "understanding", done: 2 });
  });
});
