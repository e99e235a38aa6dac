import { describe, expect, it } from "vitest";
import { twoSites } from "../../../fixtures/twoSites.ts";
import type { Deployment } from "../../model/deployment.ts";
import type { Site } from "../../model/site.ts";
import { deploymentTarget, siteTarget } from "../target.ts";
import { wholeOf } from "../testing/targets.ts";
import { capacity } from "./capacity.ts";

const { deployment } = twoSites();
const [seattle, amsterdam] = deployment.sites;
if (!seattle || !amsterdam) throw new Error("The fixture has two sites.");

/** The rows of the table, each by the ids of its columns. */
function rowsOf(changed: Deployment, at?: Site) {
  const whole = wholeOf(changed);
  const [document] = capacity.make(at ? siteTarget(whole, at) : deploymentTarget(whole.facts, whole.known));
  if (document?.kind !== "table") throw new Error("Capacity is a table.");
  const { columns, rows } = document.table;
  return rows.map(({ cells }) => Object.fromEntries(columns.map(({ id }, index) => [id, cells[index]])));
}

const withSites = (...sites: readonly Site[]): Deployment => ({ ...deployment, sites: [...sites] });

describe("the capacity of all sites", () => {
  it("adds up the appliances by type, the calls and the needs of the sites", () => {
    const [first, ...others] = seattle.appliances;
    if (!first) throw new Error("The site has appliances.");
    const mixed = { ...seattle, appliances: [{ ...first, hardwareType: "Minimum" }, ...others] };
    expect(rowsOf(withSites(mixed, amsterdam)).at(-1)).toMatchObject({
      site: "All sites",
      appliances: 5,
      normal: 4,
      minimum: 1,
      allUp: 2050,
      nPlus1: 1050,
      required: 1350,
    });
  });

  it("has no figure that no site has, and no need that none states", () => {
    const alone = (site: Site) => ({ ...site, appliances: site.appliances.slice(0, 1), requiredCalls: "" });
    const rows = rowsOf(withSites(alone(seattle), alone(amsterdam)));
    for (const row of rows) expect(row).toMatchObject({ nPlus1: null, nPlus2: null, required: null });
    expect(rowsOf(withSites(seattle, alone(amsterdam))).at(-1)).toMatchObject({ nPlus1: 1000, nPlus2: 500, required: 900 });
  });

  it("is no row of the table of one site", () => {
    expect(rowsOf(deployment, amsterdam).map(({ site }) => site)).toEqual(["Amsterdam"]);
  });
});
