import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { serialize } from "../document/serialize.ts";
import { FIXTURES } from "../fixtures/index.ts";
import { rawZip } from "../platform/testing/rawZip.ts";
import { MANIFEST_NAME } from "./targetFolder/manifest.ts";
import { filesIn, testFolder } from "./testing/folder.ts";
import { runCli } from "./testing/runCli.ts";

const ESTATE = "fixtures/estate";
const TWO_SITES = serialize(FIXTURES["two-sites"]());

function inisIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => join(folder, path))
    .filter((path) => /\.ini$/i.test(path) && statSync(path).isFile());
}

describe("import", () => {
  it("makes one design of a folder, the same bytes whatever the order its files are named in", async () => {
    const folder = testFolder();
    const output = join(folder, "design.json");
    expect(await runCli(["import", ESTATE, "-o", output])).toMatchObject({ status: 0, out: "" });
    const text = readFileSync(output, "utf8");
    const named = inisIn(ESTATE).filter((path) => !/desktop\.ini$/i.test(path));
    expect(named.length).toBeGreaterThanOrEqual(12);
    expect(await runCli(["import", ...named])).toMatchObject({ status: 0, out: text });
    expect(await runCli(["import", ...named.reverse()])).toMatchObject({ status: 0, out: text });
  });

  it("reads ini files from standard input and writes to standard output", async () => {
    const { status, out } = await runCli(["import", "-", "-o", "-"], "[Common]\r\nSiteName=Lab\r\n");
    expect(status).toBe(0);
    expect(JSON.parse(out).deployment.sites[0].siteName).toBe("Lab");
  });

  it.each([
    ["empty", ""],
    ["binary", "\0\u0001\u0002"],
    ["without a known section", "[.ShellClassInfo]\nIcon=1\n"],
  ])("refuses a single file that is %s, in a sentence", async (_, content) => {
    const file = join(testFolder(), "CloudConnector.ini");
    const output = join(testFolder(), "d.json");
    writeFileSync(file, content);
    const { status, said } = await runCli(["import", file, "-o", output]);
    expect(status).toBe(1);
    expect(said.at(-1)).toMatch(/^“.*CloudConnector\.ini” cannot be read as a CloudConnector\.ini\. .+\.$/);
    expect(() => statSync(output)).toThrow();
  });

  it("leaves such a file out of a folder, and says so", async () => {
    const folder = testFolder();
    writeFileSync(join(folder, "CloudConnector.ini"), "[Common]\nSiteName=Lab\n");
    writeFileSync(join(folder, "desktop.ini"), "[.ShellClassInfo]\nIcon=1\n");
    const { status, said } = await runCli(["import", folder]);
    expect(status).toBe(0);
    expect(said.filter((line) => line.startsWith("left out: "))).toHaveLength(1);
  });

  it("leaves out of a folder what cannot be read, and never waits for it", async () => {
    const folder = testFolder();
    writeFileSync(join(folder, "CloudConnector.ini"), "[Common]\nSiteName=Lab\n");
    symlinkSync(join(folder, "gone"), join(folder, "dangling.ini"));
    mkdirSync(join(folder, "deep"));
    symlinkSync(join(folder, "deep"), join(folder, "folder.ini"));
    writeFileSync(join(folder, "huge.ini"), "");
    truncateSync(join(folder, "huge.ini"), 3 * 1024 ** 3);
    const pipe = process.platform === "win32" ? undefined : join(folder, "pipe.ini");
    if (pipe) execFileSync("mkfifo", [pipe]);
    const { status, said, out } = await runCli(["import", folder]);
    expect(status).toBe(0);
    expect(JSON.parse(out).deployment.sites).toHaveLength(1);
    const leftOut = said.filter((line) => line.startsWith("left out: ")).map((line) => line.replace(/^.*\//, ""));
    expect(leftOut).toEqual([
      "dangling.ini: It does not exist.",
      "folder.ini: It is a folder.",
      "huge.ini: It is over 1 MiB, far more than a CloudConnector.ini can be.",
      ...(pipe ? ["pipe.ini: It is no file."] : []),
    ]);
    expect((await runCli(["import", join(folder, "dangling.ini")])).status).toBe(1);
    expect((await runCli(["import", join(folder, "huge.ini")])).said.at(-1)).toContain("over 1 MiB");
  });

  it("exits with 1 when a line of a file is no ini, named or found in a folder, names it, and keeps the rest", async () => {
    const folder = testFolder();
    const file = join(folder, "CloudConnector.ini");
    writeFileSync(file, "Owner=me\n[Common]\nSiteName=Lab\npasted by mistake\n");
    for (const path of [file, folder]) {
      const { status, out, said } = await runCli(["import", path]);
      expect(status).toBe(1);
      expect(said.join("\n")).toMatch(/error: .*CloudConnector\.ini:1: .*Owner=me/);
      expect(said.join("\n")).toMatch(/error: .*CloudConnector\.ini:4: .*pasted by mistake/);
      expect(said.at(-1)).toBe("2 lines have errors; each is named above, with what became of it.");
      expect(JSON.parse(out).deployment.sites[0].siteName).toBe("Lab");
      for (const command of ["check", "report"]) {
        const opened = await runCli([command, path]);
        expect(opened.said).toContain(said.at(-1));
        expect(opened.status).toBe(command === "check" ? 2 : 0);
      }
    }
    expect((await runCli(["check", "-"], "[Common]\nSiteName=Lab\nx\n")).said.at(-1)).toMatch(/^1 line has an error; it is named above/);
  });

  it.each([
    ["a folder without ini files", () => testFolder(), "holds no ini file"],
    ["a path that does not exist", () => join(testFolder(), "nothing"), "It does not exist."],
  ])("refuses %s", async (_, path, reason) => {
    const { status, said } = await runCli(["import", path()]);
    expect(status).toBe(1);
    expect(said.join("\n")).toContain(reason);
  });
});

describe("a zip", () => {
  const text = (content: string) => new TextEncoder().encode(content);
  function zipOf(files: Parameters<typeof zipSync>[0]): string {
    const file = join(testFolder(), "estate.zip");
    writeFileSync(file, zipSync(files));
    return file;
  }
  const estate = () => {
    const paths = inisIn(ESTATE).map((path) => path.slice(ESTATE.length + 1));
    return Object.fromEntries(paths.map((path) => [path, new Uint8Array(readFileSync(join(ESTATE, path)))]));
  };

  it("gives the same design as the folder that it was made from, named or through standard input", async () => {
    const { out } = await runCli(["import", ESTATE]);
    const zip = zipOf({ ...estate(), "notes.docx": text("no ini") });
    const imported = await runCli(["import", zip]);
    expect(imported.out).toBe(out);
    expect(imported.said.some((line) => line.includes("estate.zip/Seattle/SEA-CCE1/CloudConnector.ini"))).toBe(true);
    expect(imported.said.some((line) => line.includes("notes.docx"))).toBe(false);
    expect((await runCli(["import", "-"], readFileSync(zip))).out).toBe(out);
  });

  it("is a DESIGN for every command, by the ini files in it, else by its design", async () => {
    const inis = await runCli(["check", zipOf(estate()), "--format", "json"]);
    expect(inis.out).toBe((await runCli(["check", ESTATE, "--format", "json"])).out);
    const design = zipOf({ "designs/d.json": text(TWO_SITES) });
    expect((await runCli(["report", design])).out).toBe((await runCli(["report", "-"], TWO_SITES)).out);
    expect((await runCli(["report", "-"], readFileSync(design))).out).toBe((await runCli(["report", "-"], TWO_SITES)).out);
  });

  it.each([
    ["holds no ini file", () => zipSync({ "a.txt": text("x") }), "holds no ini file."],
    ["is cut off", () => zipSync({ "a.ini": text("[Common]") }).subarray(0, 40), "It is no zip, or its end is missing"],
    ["holds several designs", () => zipSync({ "a.json": text("{}"), "b.json": text("{}") }), "2 files that may be a design"],
    ["holds only encrypted files", () => rawZip([{ path: "a.ini", content: "[Common]", flags: 1 }]), "It is encrypted."],
    [
      "holds a hundred thousand files",
      () => rawZip(Array.from({ length: 100_000 }, (_, index) => ({ path: `${index}.ini`, method: 0 }))),
      "It holds more than 20,000 files.",
    ],
  ])("is refused in a sentence where it %s", async (_, make, sentence) => {
    const file = join(testFolder(), "estate.zip");
    writeFileSync(file, make());
    const { status, out, said } = await runCli(["check", file]);
    expect([status, out]).toEqual([1, ""]);
    expect(said.at(-1)).toContain(sentence);
  });
});

describe("export", () => {
  it("writes a folder per site and host, a README and the design, twice the same", async () => {
    const [one, two] = [testFolder(), testFolder()];
    expect(await runCli(["export", "-", "-o", one], TWO_SITES)).toMatchObject({ status: 0, out: "", said: [] });
    const files = filesIn(one);
    expect(Object.keys(files).filter((path) => path.endsWith("/CloudConnector.ini"))).toHaveLength(5);
    expect(Buffer.from(files["design.json"] ?? "", "latin1").toString("utf8")).toBe(TWO_SITES);
    await runCli(["export", "-", "-o", two], TWO_SITES);
    expect(filesIn(two)).toEqual(files);
  });

  it("makes drafts where errors stand, exits with 2, and leaves no ready-looking file of an earlier export", async () => {
    const folder = testFolder();
    await runCli(["export", "-", "-o", folder], TWO_SITES);
    const broken = TWO_SITES.replace(/"adAddress": "[^"]+"/, '"adAddress": "10.300.0.1"');
    const { status, said } = await runCli(["export", "-", "-o", folder], broken);
    expect(status).toBe(2);
    expect(said.at(-1)).toContain("1 of the files are drafts");
    const drafts = Object.keys(filesIn(folder)).filter((path) => path.endsWith(".draft.ini"));
    expect(drafts).toHaveLength(1);
    expect(Object.keys(filesIn(folder))).not.toContain(drafts[0]?.replace(".draft", ""));
    expect(await runCli(["export", "-", "-o", folder], TWO_SITES)).toMatchObject({ status: 0 });
    expect(Object.keys(filesIn(folder)).filter((path) => path.endsWith(".draft.ini"))).toEqual([]);
  });

  it("replaces and removes no file of anybody else without a word, and never what it need not replace", async () => {
    const folder = testFolder();
    cpSync(join(ESTATE, "Singapore"), join(folder, "Singapore"), { recursive: true });
    writeFileSync(join(folder, "README.txt"), "Mind the dog.\r\n");
    writeFileSync(join(folder, "design.json"), "{}");
    const design = join(testFolder(), "d.json");
    await runCli(["import", folder, "-o", design]);
    const before = filesIn(folder);
    const { status, said } = await runCli(["export", design, "-o", folder]);
    expect(status).toBe(2);
    const after = filesIn(folder);
    expect(after).toMatchObject(before);
    const told = /README|design|CloudConnector/;
    expect(Object.keys(after).filter((path) => !(path in before) && told.test(path))).toEqual([
      "README (CCE Studio).txt",
      "Singapore/SIN-CCE1/CloudConnector.draft.ini",
      "Singapore/SIN-CCE2/CloudConnector.draft.ini",
      "design (CCE Studio).json",
    ]);
    const left = (path: string, beside: string) => `“${join(folder, path)}” is not from CCE Studio and was left; ${beside}.`;
    expect(said.slice(0, 4)).toEqual([
      left("design.json", "beside it now stands “design (CCE Studio).json”"),
      left("README.txt", "beside it now stands “README (CCE Studio).txt”"),
      left("Singapore/SIN-CCE1/CloudConnector.ini", "it stands there beside “CloudConnector.draft.ini”"),
      left("Singapore/SIN-CCE2/CloudConnector.ini", "it stands there beside “CloudConnector.draft.ini”"),
    ]);
    await runCli(["export", design, "-o", folder]);
    expect(filesIn(folder)).toEqual(after);
  });

  it("keeps a file of somebody else that it replaces, and says so", async () => {
    const folder = testFolder();
    const host = JSON.parse(TWO_SITES).deployment.sites[0].appliances[0].hostName;
    const path = join(folder, "Seattle", host, "CloudConnector.ini");
    mkdirSync(join(folder, "Seattle", host), { recursive: true });
    writeFileSync(path, "; mine\r\n[Common]\r\n");
    const said = [`“${path}” may hold what CCE Studio did not write; it is kept as “CloudConnector.ini (kept)”.`];
    expect(await runCli(["export", "-", "-o", folder], TWO_SITES)).toMatchObject({ status: 0, said });
    expect(readFileSync(`${path} (kept)`, "utf8")).toBe("; mine\r\n[Common]\r\n");
    expect(await runCli(["export", "-", "-o", folder], TWO_SITES)).toMatchObject({ status: 0, said: [] });
  });

  it("leaves no ready-looking file of an appliance that gets none any more", async () => {
    const folder = testFolder();
    await runCli(["export", "-", "-o", folder], TWO_SITES);
    const files = Object.keys(filesIn(folder));
    const [first = ""] = files.filter((path) => path.startsWith("Seattle/"));
    const broken = TWO_SITES.replace(/"adAddress": "[^"]+"/, '"adAddress": "10.20.0.10 "');
    const { status, said } = await runCli(["export", "-", "-o", folder], broken);
    expect(status).toBe(2);
    expect(said).toContain(`Removed “${join(folder, first)}”, which an earlier export had left.`);
    expect(Object.keys(filesIn(folder))).toEqual(files.filter((path) => path !== first));
    writeFileSync(join(folder, first), "; mine\r\n[Common]\r\n");
    const again = await runCli(["export", "-", "-o", folder], broken);
    expect(again.said).toContain(
      `“${join(folder, first)}” is not from CCE Studio and was left; it stands there although the appliance gets no file.`,
    );
    expect(Object.keys(filesIn(folder))).toContain(first);
  });

  it("writes one site when asked, by name, letter case aside", async () => {
    const folder = testFolder();
    expect(await runCli(["export", "-", "-o", folder, "--site", "amsterdam"], TWO_SITES)).toMatchObject({ status: 0 });
    expect(new Set(Object.keys(filesIn(folder)).map((path) => path.split("/")[0]))).toEqual(
      new Set(["Amsterdam", "README.txt", MANIFEST_NAME]),
    );
    expect(await runCli(["export", "-", "-o", folder, "--site", "Paris"], TWO_SITES)).toMatchObject({
      status: 1,
      said: ["There is no site “Paris”. Sites: “Seattle”, “Amsterdam”."],
    });
  });

  it("packs the same files into a zip, the same bytes every time", async () => {
    const folder = testFolder();
    const zip = join(folder, "all.zip");
    await runCli(["export", "-", "-o", join(folder, "files"), "--zip", zip], TWO_SITES);
    const packed = Object.fromEntries(Object.entries(unzipSync(readFileSync(zip))).map(([path, bytes]) => [path, strFromU8(bytes, true)]));
    const { [MANIFEST_NAME]: _, ...files } = filesIn(join(folder, "files"));
    expect(packed).toEqual(files);
    const { bytes } = await runCli(["export", "-", "-o", join(folder, "files"), "--zip", "-"], TWO_SITES);
    expect(Buffer.compare(Buffer.from(bytes), readFileSync(zip))).toBe(0);
  });

  it("writes nothing at all where one file cannot be written", async () => {
    const folder = testFolder();
    mkdirSync(join(folder, "README.txt"));
    const { status, said } = await runCli(["export", "-", "-o", folder], TWO_SITES);
    expect(status).toBe(1);
    expect(said).toEqual([`“${join(folder, "README.txt")}” cannot be written. It is a folder.`]);
    expect(filesIn(folder)).toEqual({});
  });

  it("takes ini files in place of a design", async () => {
    const [source, target] = [testFolder(), testFolder()];
    cpSync(join(ESTATE, "Seattle"), source, { recursive: true });
    const { status } = await runCli(["export", source, "-o", target]);
    expect([0, 2]).toContain(status);
    expect(Object.keys(filesIn(target))).toContain("design.json");
  });
});
