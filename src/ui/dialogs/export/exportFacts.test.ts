import { describe, expect, it } from "vitest";
import { analyse } from "../../../domain/analysis.ts";
import { EDITS } from "../../../domain/edits/registry.ts";
import { standingErrors, standingWords } from "../../../domain/outputs/standingErrors.ts";
import { FIXTURES } from "../../../fixtures/index.ts";
import { exportFacts } from "./exportFacts.ts";

const DESIGN = FIXTURES["two-sites"]();

/** Two sites without errors but for one appliance of the first, whose domain controller has no valid address. */
function oneSpoiled() {
  const [seattle] = DESIGN.deployment.sites;
  const [spoiled, sound] = seattle?.appliances ?? [];
  if (!seattle || !spoiled || !sound) throw new Error("The fixture has a site of two appliances or more.");
  const after = EDITS.setField.apply(DESIGN, { owner: "appliance", id: spoiled.id, field: "adAddress", text: "10.20.0.999" });
  return { design: after, analysis: analyse(after.deployment), seattle, spoiled, sound };
}

describe("the errors of an export", () => {
  it("are those of the appliance's own file, not those of its neighbours", () => {
    const { design, analysis, seattle, spoiled, sound } = oneSpoiled();
    expect(exportFacts(design, analysis, { kind: "appliance", appliance: sound.id }).errors).toBe(0);
    expect(exportFacts(design, analysis, { kind: "appliance", appliance: spoiled.id }).errors).toBe(1);
    expect(exportFacts(design, analysis, { kind: "site", site: seattle.id }).errors).toBe(1);
    expect(exportFacts(design, analysis, { kind: "all" }).errors).toBe(1);
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

describe("the names of an export", () => {
  it("that are too long are told where only the beginning becomes that of a folder", () => {
    const [site, ...others] = DESIGN.deployment.sites;
    if (!site) throw new Error("The fixture has a site.");
    const long = { ...DESIGN, deployment: { ...DESIGN.deployment, sites: [{ ...site, siteName: "y".repeat(101) }, ...others] } };
    const cut = (design: typeof DESIGN, id: string) =>
      [{ kind: "all" } as const, { kind: "site", site: id } as const].map(
        (scope) => exportFacts(design, analyse(design.deployment), scope).cut,
      );
    expect(cut(long, site.id)).toEqual([["y".repeat(101)], ["y".repeat(101)]]);
    expect(cut(long, others[0]?.id ?? "")[1]).toEqual([]);
    expect(cut(DESIGN, site.id)).toEqual([[], []]);
  });

  it("are in its title", () => {
    const analysis = analyse(DESIGN.deployment);
    const [site] = DESIGN.deployment.sites;
    expect(exportFacts(DESIGN, analysis, { kind: "all" }).title).toBe("Export everything");
    expect(exportFacts(DESIGN, analysis, { kind: "site", site: site?.id ?? "" }).title).toBe("Export site Seattle");
  });
});
