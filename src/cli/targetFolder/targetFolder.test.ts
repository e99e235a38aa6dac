import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { serialize } from "../../document/serialize.ts";
import { EDITS } from "../../domain/edits/registry.ts";
import type { Design } from "../../domain/model/design.ts";
import { twoSites } from "../../fixtures/twoSites.ts";
import { filesIn, testFolder } from "../testing/folder.ts";
import { runCli } from "../testing/runCli.ts";
import { hashOf, MANIFEST_NAME } from "./manifest.ts";

const START = twoSites();
const WORKSHEET = "Seattle/worksheet.md";
const INI = "Seattle/SEA-HOST1/CloudConnector.ini";

/** The two sites with a field of the first changed. */
function withSeattle(field: string, text: string): Design {
  return EDITS.setField.apply(START, { owner: "site", id: START.deployment.sites[0]?.id ?? "", field, text });
}

const RENAMED = withSeattle("siteName", "Tacoma");
const MORE_CALLS = withSeattle("requiredCalls", "950");

async function exportInto(folder: string, design: Design, ...more: readonly string[]) {
  const { status, said } = await runCli(["export", "-", "-o", folder, ...more], serialize(design));
  expect(status).toBe(0);
  return said;
}

/** A folder with an export of the two sites in it. */
async function exported(): Promise<string> {
  const folder = testFolder();
  expect(await exportInto(folder, START)).toEqual([]);
  return folder;
}

const textIn = (folder: string, path: string) => readFileSync(join(folder, path), "utf8");
const listIn = (folder: string): Readonly<Record<string, string>> => JSON.parse(textIn(folder, MANIFEST_NAME)).files;

describe("an export into a folder that has one already", () => {
  it("says nothing where nobody worked there, and leaves what a new folder would have", async () => {
    const [folder, fresh] = [await exported(), testFolder()];
    expect(await exportInto(folder, MORE_CALLS)).toEqual([]);
    await exportInto(fresh, MORE_CALLS);
    expect(filesIn(folder)).toEqual(filesIn(fresh));
    expect(await exportInto(folder, MORE_CALLS)).toEqual([]);
  });

  it("lists what it wrote by hash", async () => {
    const folder = await exported();
    const { [MANIFEST_NAME]: _, ...files } = filesIn(folder);
    const hashes = Object.entries(files).map(([path, text]) => [path, hashOf(Buffer.from(text, "latin1"))]);
    expect(listIn(folder)).toEqual(Object.fromEntries(hashes));
  });

  it("keeps a worksheet that was filled in and a table that was worked on, and says as what", async () => {
    const folder = await exported();
    const filled = `${textIn(folder, WORKSHEET)}\r\nThe safe of Kim has the passwords.\r\n`;
    writeFileSync(join(folder, WORKSHEET), filled);
    writeFileSync(join(folder, "capacity.csv"), "mine");
    writeFileSync(join(folder, INI), "; mine\r\n");
    writeFileSync(join(folder, "Seattle/SEA-HOST1/hosts"), "# mine\n");
    const was = (path: string, kept: string) => `“${join(folder, path)}” was changed since CCE Studio wrote it; it is kept as “${kept}”.`;
    expect([...(await exportInto(folder, MORE_CALLS))].sort()).toEqual([
      was(INI, "CloudConnector.ini (kept)"),
      was("Seattle/SEA-HOST1/hosts", "hosts (kept)"),
      was(WORKSHEET, "worksheet (kept).md"),
      was("capacity.csv", "capacity (kept).csv"),
    ]);
    expect(textIn(folder, "Seattle/worksheet (kept).md")).toBe(filled);
    expect(textIn(folder, "capacity (kept).csv")).toBe("mine");
    expect(textIn(folder, `${INI} (kept)`)).toBe("; mine\r\n");
    expect(textIn(folder, WORKSHEET)).toContain("950");
    expect(await exportInto(folder, MORE_CALLS)).toEqual([]);
    expect(textIn(folder, "Seattle/worksheet (kept).md")).toBe(filled);
  });

  it("keeps each of several works, under numbers, and one work once", async () => {
    const folder = await exported();
    const work = (text: string) => writeFileSync(join(folder, WORKSHEET), text);
    work("first");
    await exportInto(folder, START);
    work("second");
    expect(await exportInto(folder, START)).toEqual([expect.stringContaining("it is kept as “worksheet (kept 2).md”.")]);
    work("first");
    expect(await exportInto(folder, START)).toEqual([expect.stringContaining("it is kept as “worksheet (kept).md”.")]);
    const kept = readdirSync(join(folder, "Seattle")).filter((name) => name.includes("kept"));
    expect(kept.map((name) => textIn(folder, `Seattle/${name}`)).sort()).toEqual(["first", "second"]);
  });

  it("takes away what is no longer part of it, and its empty folders, and says so", async () => {
    const [folder, fresh] = [await exported(), testFolder()];
    const said = await exportInto(folder, RENAMED);
    expect(said).toContain(`Removed “${join(folder, INI)}”, which an earlier export had left.`);
    expect(said.every((line) => line.startsWith("Removed "))).toBe(true);
    expect(existsSync(join(folder, "Seattle"))).toBe(false);
    await exportInto(fresh, RENAMED);
    expect(filesIn(folder)).toEqual(filesIn(fresh));
  });

  it("leaves work in what is no longer part of it, and names it each time", async () => {
    const folder = await exported();
    writeFileSync(join(folder, INI), "; mine\r\n");
    writeFileSync(join(folder, "Seattle/notes.txt"), "mine");
    const left = `“${join(folder, INI)}” is no longer part of the export, but was changed since CCE Studio wrote it, and was left.`;
    expect(await exportInto(folder, RENAMED)).toContain(left);
    expect(await exportInto(folder, RENAMED)).toEqual([left]);
    expect(Object.keys(filesIn(folder)).filter((path) => path.startsWith("Seattle"))).toEqual([INI, "Seattle/notes.txt"]);
    rmSync(join(folder, INI));
    expect(await exportInto(folder, RENAMED)).toEqual([]);
    expect(Object.keys(listIn(folder)).filter((path) => path.startsWith("Seattle"))).toEqual([]);
  });

  it("of one site leaves the others alone, and still knows what it wrote of them", async () => {
    const folder = await exported();
    expect(await exportInto(folder, START, "--site", "Amsterdam")).toEqual([]);
    expect(Object.keys(filesIn(folder)).filter((path) => path.startsWith("Seattle/"))).not.toEqual([]);
    writeFileSync(join(folder, WORKSHEET), "mine");
    expect((await exportInto(folder, START)).filter((line) => !line.startsWith("Removed "))).toEqual([
      expect.stringContaining("was changed since CCE Studio wrote it"),
    ]);
  });

  it("does not take away what it has just written where letter case makes no difference", async () => {
    const folder = await exported();
    // As on Windows: both spellings lead to one folder.
    symlinkSync("Seattle", join(folder, "seattle"));
    expect(await exportInto(folder, withSeattle("siteName", "seattle"))).toEqual([]);
    expect(textIn(folder, INI)).toContain("SiteName=seattle");
  });

  it("takes away the old spelling where letter case makes a difference", async () => {
    const folder = await exported();
    mkdirSync(join(folder, "seattle"));
    if (readdirSync(folder).includes("Seattle") && readdirSync(folder).includes("seattle")) {
      await exportInto(folder, withSeattle("siteName", "seattle"));
      expect(existsSync(join(folder, "Seattle"))).toBe(false);
      expect(textIn(folder, INI.replace("S", "s"))).toContain("SiteName=seattle");
    }
  });

  it("tells of many files by their number", async () => {
    const folder = await exported();
    const said = await exportInto(folder, { ...START, deployment: { ...START.deployment, sites: [] } });
    expect(said).toHaveLength(21);
    expect(said.at(-1)).toMatch(/^Removed \d+ more files that earlier exports had left\.$/);
  });
});

describe("an export into a folder without a list", () => {
  it("keeps what differs and is not known to be the studio’s, and from then on has a list", async () => {
    const folder = await exported();
    rmSync(join(folder, MANIFEST_NAME));
    writeFileSync(join(folder, WORKSHEET), "mine");
    const may = (path: string, kept: string) => `“${join(folder, path)}” may hold what CCE Studio did not write; it is kept as “${kept}”.`;
    expect(await exportInto(folder, START)).toEqual([may(WORKSHEET, "worksheet (kept).md")]);
    expect(await exportInto(folder, START)).toEqual([]);
    expect(textIn(folder, "Seattle/worksheet (kept).md")).toBe("mine");
  });

  it.each([
    ["is no JSON", "{"],
    ["is of another version", '{"format":"cce-studio-export","version":2,"files":{}}'],
    ["is something else", "[]"],
  ])("goes for one whose list %s", async (_, list) => {
    const folder = await exported();
    writeFileSync(join(folder, MANIFEST_NAME), list);
    writeFileSync(join(folder, "capacity.csv"), "mine");
    expect(await exportInto(folder, START)).toEqual([expect.stringContaining("capacity (kept).csv")]);
  });
});

describe("a list that somebody wrote", () => {
  it.each(["../outside.txt", "a/../../outside.txt", "/outside.txt", "..\\outside.txt", "C:/outside.txt", "./../outside.txt"])(
    "has nothing outside of the folder taken away: %s",
    async (path) => {
      const folder = join(testFolder(), "export");
      mkdirSync(folder);
      const outside = join(dirname(folder), "outside.txt");
      writeFileSync(outside, "mine");
      const files = { [path]: hashOf("mine") };
      writeFileSync(join(folder, MANIFEST_NAME), JSON.stringify({ format: "cce-studio-export", version: 1, files }));
      await exportInto(folder, START);
      expect(readFileSync(outside, "utf8")).toBe("mine");
      expect(listIn(folder)).not.toHaveProperty([path]);
    },
  );
});
