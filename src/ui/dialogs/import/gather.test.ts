import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { serialize } from "../../../document/serialize.ts";
import { twoSites } from "../../../fixtures/twoSites.ts";
import type { PickedFile } from "../../../store/ports.ts";
import { gather } from "./gather.ts";

function picked(path: string, content: string | Uint8Array): PickedFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { path, size: bytes.length, read: async () => bytes };
}

const turn = async () => {};

describe("gather", () => {
  it("tells designs and ini files of any mix apart, and lists the rest", async () => {
    const zip = zipSync({ Oslo: { "a.ini": new TextEncoder().encode("[Common]\nSiteName=Oslo") } });
    const gathered = await gather(
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
      turn,
    );
    if (!gathered.ok) throw new Error(gathered.message);
    const { read, designs, leftOut } = gathered.offer;
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
    expect(await gather(files, turn)).toEqual({ ok: false, message: expect.stringMatching(message) });
  });

  it("stops where the files are no longer wanted", async () => {
    const stop = gather([picked("a.ini", "[Common]")], () => Promise.reject(new Error("cancelled")));
    await expect(stop).rejects.toThrow("cancelled");
  });
});
