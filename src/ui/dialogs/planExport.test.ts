import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { serialize } from "../../document/serialize.ts";
import { analyse } from "../../domain/analysis.ts";
import { EDITS } from "../../domain/edits/registry.ts";
import { standingErrors, standingWords } from "../../domain/outputs/standingErrors.ts";
import { FIXTURES } from "../../fixtures/index.ts";
import { inFolders, planExport } from "./planExport.ts";

/** Two sites without errors but for one appliance of the first, whose domain controller has no valid address. */
function oneSpoiled() {
  const design = FIXTURES["two-sites"]();
  const [seattle] = design.deployment.sites;
  const [spoiled, sound] = seattle?.appliances ?? [];
  if (!seattle || !spoiled || !sound) throw new Error("The fixture has a site of two appliances or more.");
  const after = EDITS.setField.apply(design, { owner: "appliance", id: spoiled.id, field: "adAddress", text: "10.20.0.999" });
  return { design: after, analysis: analyse(after.deployment), seattle, spoiled, sound };
}

describe("an export", () => {
  const design = FIXTURES["two-sites"]();
  const analysis = analyse(design.deployment);

  it("of everything holds the design file, byte for byte, and its README says so", async () => {
    const plan = planExport(design, analysis, { kind: "all" });
    const { content } = await plan.make();
    if (typeof content === "string") throw new Error("A zip is bytes.");
    const files = unzipSync(content);
    expect(strFromU8(files["design.json"] ?? new Uint8Array())).toBe(serialize(design));
    expect(strFromU8(files["README.txt"] ?? new Uint8Array())).toContain("- design.json: the design itself");
    expect(Object.keys(files).toSorted()).toEqual(plan.paths.toSorted());
  });

  it("says of which name only the beginning becomes that of a folder", () => {
    const [site, ...others] = design.deployment.sites;
    if (!site) throw new Error("The fixture has a site.");
    const long = { ...design, deployment: { ...design.deployment, sites: [{ ...site, siteName: "y".repeat(101) }, ...others] } };
    const { cut, paths } = planExport(long, analyse(long.deployment), { kind: "all" });
    expect(cut).toEqual(["y".repeat(101)]);
    expect(paths.some((path) => path.startsWith(`${"y".repeat(100)}/`))).toBe(true);
    expect(planExport(design, analysis, { kind: "all" }).cut).toEqual([]);
  });

  it("of one site, or of one appliance, holds no design file, which is about all", () => {
    const [site] = design.deployment.sites;
    const [appliance] = site?.appliances ?? [];
    if (!site || !appliance) throw new Error("The fixture has a site with appliances.");
    expect(planExport(design, analysis, { kind: "site", site: site.id }).paths).not.toContain("design.json");
    expect(planExport(design, analysis, { kind: "appliance", appliance: appliance.id }).paths).toHaveLength(1);
  });
});

describe("the errors of an export", () => {
  it("are those of the appliance's own file, not those of its neighbours", () => {
    const { design, analysis, seattle, spoiled, sound } = oneSpoiled();
    expect(planExport(design, analysis, { kind: "appliance", appliance: sound.id }).errors).toBe(0);
    expect(planExport(design, analysis, { kind: "appliance", appliance: spoiled.id }).errors).toBe(1);
    expect(planExport(design, analysis, { kind: "site", site: seattle.id }).errors).toBe(1);
    expect(planExport(design, analysis, { kind: "all" }).errors).toBe(1);
  });

  it("are said with whose they are", () => {
    const { deployment } = FIXTURES["with-problems"]();
    const [seattle] = deployment.sites;
    const [first] = seattle?.appliances ?? [];
    if (!seattle || !first) throw new Error("The fixture has a site with appliances.");
    const errors = standingErrors(analyse(deployment), seattle, first);
    expect(standingWords(errors)).toMatch(/^1 of the deployment, (?:\d+ of the site, )?1 of the appliance$/);
    expect(standingWords([])).toBe("");
  });
});

describe("the list of what an export holds", () => {
  it("begins with the README and goes folder by folder, numbers in their order", () => {
    const paths = ["B/HOST10/hosts", "B/HOST2/hosts", "A/HOST1/hosts", "capacity.csv", "B/runbook.md", "README.txt"];
    expect(inFolders(paths)).toEqual(["README.txt", "capacity.csv", "A/HOST1/hosts", "B/runbook.md", "B/HOST2/hosts", "B/HOST10/hosts"]);
  });

  it("holds each file once, whatever the names", () => {
    const paths = ["a/b", "A/b", "a/b c", "a/README.txt", "README.txt/x"];
    expect(inFolders(paths).toSorted()).toEqual(paths.toSorted());
  });
});
