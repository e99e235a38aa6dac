import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { serialize } from "../document/serialize.ts";
import { EDITS } from "../domain/edits/registry.ts";
import { FIXTURES } from "../fixtures/index.ts";
import type { ExportScope, Progress } from "../store/jobs.ts";
import type { Exported } from "../store/ports.ts";
import { createJobs } from "./createJobs.ts";

const DESIGN = FIXTURES["two-sites"]();
const [SITE] = DESIGN.deployment.sites;
const [APPLIANCE] = SITE?.appliances ?? [];
if (!SITE || !APPLIANCE) throw new Error("The fixture has a site with appliances.");
const OF_SITE: ExportScope = { kind: "site", site: SITE.id };
const OF_APPLIANCE: ExportScope = { kind: "appliance", appliance: APPLIANCE.id };

const nobody = () => {};

function jobs() {
  const kept = new Map<string, Exported>();
  const table = createJobs({
    async keepExported(exported) {
      for (const [id, one] of exported) kept.set(id, one);
    },
  });
  return { ...table, kept };
}

async function bytesOf(content: Blob): Promise<Uint8Array> {
  return new Uint8Array(await content.arrayBuffer());
}

describe("an export", () => {
  it("of everything holds the design file, byte for byte, and its README says so", async () => {
    const { planExport, makeExport } = jobs();
    const plan = await planExport({ design: DESIGN, scope: { kind: "all" } }, nobody);
    const { name, content } = await makeExport(undefined, nobody);
    expect([name, content.type]).toEqual(["Contoso.zip", "application/zip"]);
    const files = unzipSync(await bytesOf(content));
    expect(strFromU8(files["design.json"] ?? new Uint8Array())).toBe(serialize(DESIGN));
    expect(strFromU8(files["README.txt"] ?? new Uint8Array())).toContain("- design.json: the design itself");
    expect(Object.keys(files).toSorted()).toEqual(plan.paths.toSorted());
  });

  it("of a copy of the design is the same, byte for byte: what crosses over to a helper is one", async () => {
    const [mine, its] = [jobs(), jobs()];
    const plan = await mine.planExport({ design: DESIGN, scope: { kind: "all" } }, nobody);
    expect(await its.planExport(structuredClone({ design: DESIGN, scope: { kind: "all" } }), nobody)).toEqual(plan);
    const [one, other] = [await mine.makeExport(undefined, nobody), await its.makeExport(undefined, nobody)];
    expect(await bytesOf(one.content)).toEqual(await bytesOf(other.content));
  });

  it("of one site holds no design file, which is about all, and is called after the site", async () => {
    const { planExport, makeExport } = jobs();
    expect((await planExport({ design: DESIGN, scope: OF_SITE }, nobody)).paths).not.toContain("design.json");
    expect((await makeExport(undefined, nobody)).name).toBe("Seattle.zip");
  });

  it("of one appliance is its file by itself", async () => {
    const { planExport, makeExport } = jobs();
    expect((await planExport({ design: DESIGN, scope: OF_APPLIANCE }, nobody)).paths).toEqual(["CloudConnector.ini"]);
    const { name, content } = await makeExport(undefined, nobody);
    expect(name).toBe("CloudConnector.ini");
    expect(await content.text()).toContain("SiteName=Seattle");
  });

  it("says which of its files are drafts", async () => {
    const { planExport } = jobs();
    expect((await planExport({ design: DESIGN, scope: { kind: "all" } }, nobody)).drafts).toEqual(new Set());
    const broken = EDITS.setField.apply(DESIGN, { owner: "appliance", id: APPLIANCE.id, field: "mediationName", text: "" });
    const { paths, drafts } = await planExport({ design: broken, scope: { kind: "all" } }, nobody);
    expect([...drafts]).toEqual(paths.filter((path) => path.endsWith(".draft.ini")));
    expect(drafts.size).toBe(1);
    expect((await planExport({ design: broken, scope: OF_APPLIANCE }, nobody)).drafts).toEqual(new Set(["CloudConnector.draft.ini"]));
  });

  it("of an appliance whose values cannot be written says why there is none", async () => {
    const { planExport, makeExport } = jobs();
    const design = EDITS.setField.apply(DESIGN, { owner: "appliance", id: APPLIANCE.id, field: "mediationName", text: "a\nb" });
    const { paths, withheld } = await planExport({ design, scope: OF_APPLIANCE }, nobody);
    expect([paths, withheld.map(({ name }) => name)]).toEqual([[], [APPLIANCE.hostName]]);
    expect(() => makeExport(undefined, nobody)).toThrow("This appliance has a value that cannot be written, so it gets no file.");
  });

  it("tells how far it is until all is done, first of the working out, then of the packing", async () => {
    const { planExport, makeExport } = jobs();
    const told: Progress[] = [];
    const { paths } = await planExport({ design: DESIGN, scope: { kind: "all" } }, (progress) => told.push(progress));
    expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((one, other) => one - other));
    expect(told.at(-1)).toMatchObject({ step: "working-out", done: told[0]?.total });
    await makeExport(undefined, (progress) => told.push(progress));
    expect(told.at(-1)).toEqual({ step: "packing", done: paths.length, total: paths.length });
  });

  it("notes the ini files of what was made, by their appliances", async () => {
    const { planExport, noteExport, kept } = jobs();
    await planExport({ design: DESIGN, scope: OF_SITE }, nobody);
    await noteExport({ at: "2024-01-01T00:00:00.000Z" }, nobody);
    expect([...kept.keys()]).toEqual(SITE.appliances.map(({ id }) => id));
    expect(kept.get(APPLIANCE.id)).toEqual({ text: expect.stringContaining("SiteName=Seattle"), at: "2024-01-01T00:00:00.000Z" });
  });

  it("is not made before it is planned", () => {
    expect(() => jobs().makeExport(undefined, nobody)).toThrow("No export is planned.");
  });
});

describe("an import", () => {
  const file = (path: string, content: string) => ({ path, content: new Blob([content]) });
  const ini = (site: string, server: string) => `[Common]\r\nSiteName=${site}\r\n[MediationServer]\r\nServerName=${server}\r\n`;
  const FILES = [
    file("Oslo/HV1/a.ini", ini("Oslo", "OSL-MED1")),
    file("Backup/HV1/a.ini", `${ini("Oslo", "OSL-MED1")}IP=10.0.0.9\r\n`),
    file("Voss/HV2/a.ini", ini("Voss", "VOS-MED1")),
    file("notes.txt", "call the carrier"),
  ];
  const CHOICE = { join: true, rename: true };

  it("tells what files were found to be, then what the chosen ones become, as often as the person chooses", async () => {
    const { addFiles, readFiles, joinFiles } = jobs();
    for (const one of FILES) await addFiles([one], nobody);
    const { rows, doubts, leftOut } = await readFiles(undefined, nobody);
    expect(rows.map(({ path, advice }) => [path, advice !== undefined])).toEqual([
      ["Backup/HV1/a.ini", true],
      ["Oslo/HV1/a.ini", false],
      ["Voss/HV2/a.ini", false],
    ]);
    expect([doubts.length, leftOut.map(({ path }) => path)]).toEqual([1, ["notes.txt"]]);
    const become = async (...excluded: string[]) =>
      (await joinFiles({ excluded: new Set(excluded), choice: CHOICE }, nobody)).design?.deployment.sites.map(({ siteName }) => siteName);
    expect(await become("Backup/HV1/a.ini")).toEqual(["Oslo", "Voss"]);
    expect(await become("Backup/HV1/a.ini", "Voss/HV2/a.ini")).toEqual(["Oslo"]);
    expect(await become(...rows.map(({ path }) => path))).toBeUndefined();
  });

  it("works out what adding them to the open design makes of it", async () => {
    const { addFiles, readFiles, joinFiles } = jobs();
    await addFiles([file("a.ini", ini("Seattle", "SEA-MED1")), file("b.ini", ini("Voss", "VOS-MED1"))], nobody);
    await readFiles(undefined, nobody);
    const { design, addition } = await joinFiles({ excluded: new Set(), choice: CHOICE, onto: DESIGN.deployment }, nobody);
    expect(design?.deployment.sites).toHaveLength(2);
    expect(addition?.sameSites).toEqual(["Seattle"]);
    expect(addition?.renamings.map(({ from }) => from)).toContain("SEA-MED1");
  });

  it("hands over nothing that a copy would change", async () => {
    const { addFiles, readFiles, joinFiles } = jobs();
    await addFiles(FILES, nobody);
    const read = await readFiles(undefined, nobody);
    expect(structuredClone(read)).toEqual(read);
    const joined = await joinFiles({ excluded: new Set(), choice: CHOICE, onto: DESIGN.deployment }, nobody);
    expect(structuredClone(joined)).toEqual(joined);
  });

  it("of nothing that can be opened says so", async () => {
    const { addFiles, readFiles } = jobs();
    await addFiles([file("notes.txt", "")], nobody);
    await expect(readFiles(undefined, nobody)).rejects.toThrow(/^“notes\.txt” cannot be opened\. /);
    expect(() => jobs().joinFiles({ excluded: new Set(), choice: CHOICE }, nobody)).toThrow("No files were read.");
  });
});
