import { deflateSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { crc32 } from "./crc32.ts";
import { type GivenFile, IntakeLimit, takeIn } from "./intake.ts";
import { type RawEntry, rawZip } from "./testing/rawZip.ts";

const MIB = 1024 * 1024;

function given(path: string, content: Uint8Array | string, size?: number): GivenFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { path, size: size ?? bytes.length, read: async () => bytes };
}

const zipped = (entries: readonly RawEntry[]) => given("estate.zip", rawZip(entries));

async function reasons(...files: GivenFile[]): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries((await takeIn(files)).leftOut.map(({ path, reason }) => [path, reason]));
}

describe("takeIn", () => {
  it("takes ini files, designs and what zips hold, and lists the rest with the reason", async () => {
    const text = (content: string) => new TextEncoder().encode(content);
    const zip = zipSync({
      Seattle: { "SEA-CCE1": { "CloudConnector.ini": text("[Common]\r\nSiteName=Seattle\r\n") }, "notes.docx": text("x") },
      "inner.zip": zipSync({ "a.ini": text("[Common]") }),
      "design.json": text("{}"),
    });
    const { files, leftOut } = await takeIn([given("Lab/LAB.INI", "[Common]"), given("estate.zip", zip), given("photo.png", "x")]);
    expect(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)])).toEqual([
      ["Lab/LAB.INI", "[Common]"],
      ["estate.zip/Seattle/SEA-CCE1/CloudConnector.ini", "[Common]\r\nSiteName=Seattle\r\n"],
      ["estate.zip/design.json", "{}"],
    ]);
    expect(leftOut).toEqual([
      { path: "estate.zip/Seattle/notes.docx", reason: "It is neither an ini file nor a design (.json) nor a zip." },
      { path: "estate.zip/inner.zip", reason: expect.stringContaining("A zip within a zip is not opened") },
      { path: "photo.png", reason: "It is neither an ini file nor a design (.json) nor a zip." },
    ]);
  });

  it("tells files of one path apart", async () => {
    const { files } = await takeIn([given("a.ini", "1"), given("a.ini", "2"), given("a.ini", "3")]);
    expect(files.map(({ path }) => path)).toEqual(["a.ini", "a.ini (2)", "a.ini (3)"]);
  });

  it("unpacks what is only stored, and an empty file", async () => {
    const { files } = await takeIn([zipped([{ path: "a.ini", content: "[Common]", method: 0 }, { path: "b.ini" }])]);
    expect(files.map(({ bytes }) => bytes.length)).toEqual([8, 0]);
  });

  it("leaves out what is encrypted, strangely packed or damaged, each with its own sentence", async () => {
    const good = { content: "[Common]\r\n".repeat(9) };
    const found = await reasons(
      zipped([
        { path: "1.ini", ...good, flags: 1 },
        { path: "2.ini", ...good, method: 14 },
        { path: "3.ini", ...good, stated: { crc: 1 } },
        { path: "4.ini", ...good, stated: { size: 5 } },
        { path: "5.ini", ...good, stated: { offset: 7 } },
        { path: "6.ini", ...good, stated: { offset: 0xfffffff0 } },
      ]),
    );
    expect(found["estate.zip/1.ini"]).toContain("encrypted");
    expect(found["estate.zip/2.ini"]).toContain("method 14");
    for (const number of [3, 4, 5, 6]) expect(found[`estate.zip/${number}.ini`]).toContain("damaged");
  });

  it("stops unpacking at the limit, whatever size the zip states", async () => {
    const bomb = new Uint8Array(8 * MIB);
    expect(deflateSync(bomb).length).toBeLessThan(MIB / 50);
    const found = await reasons(
      zipped([
        { path: "honest.ini", content: bomb },
        { path: "lies.ini", content: bomb, stated: { size: 100 } },
      ]),
    );
    expect(found).toEqual({
      "estate.zip/honest.ini": "It is over 1 MiB, far more than a CloudConnector.ini can be.",
      "estate.zip/lies.ini": "It is over 1 MiB, far more than a CloudConnector.ini can be.",
    });
  });

  it("refuses as a whole what unpacks to far more than any estate holds, before all of it is unpacked", async () => {
    const bomb = new Uint8Array(MIB);
    // Ten gibibytes: every file of the directory leads to the same packed bytes.
    const stated = { size: MIB, packedSize: deflateSync(bomb).length, crc: crc32(0, bomb), offset: 0 };
    const zip = rawZip(Array.from({ length: 10_240 }, (_, index) => ({ path: `${index}.ini`, content: index === 0 ? bomb : "", stated })));
    await expect(takeIn([given("bomb.zip", zip)])).rejects.toThrow(
      new IntakeLimit(
        "The files hold more than 128 MiB unpacked, far more than the configuration of any estate. The limit was passed in “bomb.zip”.",
      ),
    );
  });

  it("refuses a zip with a hundred thousand files, and goes on with the others", async () => {
    const many = rawZip(Array.from({ length: 100_000 }, (_, index) => ({ path: `${index}.ini`, method: 0 })));
    const { files, leftOut } = await takeIn([given("many.zip", many), given("a.ini", "[Common]")]);
    expect(files.map(({ path }) => path)).toEqual(["a.ini"]);
    expect(leftOut).toEqual([{ path: "many.zip", reason: expect.stringContaining("more than 20,000 files") }]);
  });

  it("refuses too many files, counted over all zips", async () => {
    const half = rawZip(Array.from({ length: 12_000 }, (_, index) => ({ path: `${index}.txt`, method: 0 })));
    await expect(takeIn(Array.from({ length: 20_001 }, () => given("a.ini", "")))).rejects.toThrow(/More than 20,000 files were given/);
    await expect(takeIn([given("1.zip", half), given("2.zip", half)])).rejects.toThrow(/More than 20,000 files are in what was given/);
  });

  it("says what is too large, too deep, too long or leads out of its folder", async () => {
    const deep = `${"a/".repeat(40)}b.ini`;
    const long = `${"x".repeat(70_000)}.ini`;
    const found = await reasons(
      given("big.ini", "", 2 * MIB),
      given("big.json", "", 65 * MIB),
      given("big.zip", "", 130 * MIB),
      given(deep, "[Common]"),
      given(long, "[Common]"),
      zipped([{ path: "../../etc/a.ini" }, { path: "..\\a.ini" }, { path: "..a/b..ini" }]),
    );
    expect(found).toEqual({
      "big.ini": expect.stringContaining("over 1 MiB"),
      "big.json": expect.stringContaining("over 64 MiB"),
      "big.zip": expect.stringContaining("over 128 MiB"),
      [deep]: "It lies 40 folders deep; the studio looks 32 deep.",
      [`${"x".repeat(60)} … ${"x".repeat(56)}.ini`]: "Its path has over 1,000 characters.",
      "estate.zip/../../etc/a.ini": expect.stringContaining("leads out of its folder"),
      "estate.zip/../a.ini": expect.stringContaining("leads out of its folder"),
    });
  });

  it("leaves out what the system does not let it read", async () => {
    const locked: GivenFile = { path: "a.ini", size: 1, read: () => Promise.reject(new Error("locked")) };
    expect(await reasons(locked)).toEqual({ "a.ini": expect.stringContaining("did not let it be read") });
  });

  it("tells of every file how many were looked at and how many are known", async () => {
    const told: (readonly [number, number])[] = [];
    const zip = zipped([
      { path: "b.ini", content: "x" },
      { path: "c.txt", content: "y" },
    ]);
    await takeIn([given("a.ini", ""), zip, given("d.ini", "")], (...one) => told.push(one));
    expect(told).toEqual([
      [1, 3],
      [3, 5],
      [4, 5],
      [4, 5],
      [5, 5],
    ]);
  });

  it("reads ini files ahead, each once, and keeps their order", async () => {
    let open = 0;
    let most = 0;
    const slow = (name: string): GivenFile => ({
      path: name,
      size: 8,
      async read() {
        most = Math.max(most, ++open);
        await Promise.resolve();
        open -= 1;
        return new TextEncoder().encode("[Common]");
      },
    });
    const { files } = await takeIn(Array.from({ length: 100 }, (_, index) => slow(`${index}.ini`)));
    expect(files.map(({ path }) => path)).toEqual(Array.from({ length: 100 }, (_, index) => `${index}.ini`));
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThan(100);
  });
});
