import { describe, expect, it } from "vitest";
import { twoSites } from "../../../fixtures/twoSites.ts";
import { EDITS } from "../registry.ts";
import { planAddition } from "./planAddition.ts";
import { fromPortable, portable } from "./portable.ts";

const OPEN = twoSites();
const [SEATTLE] = OPEN.deployment.sites;
if (!SEATTLE) throw new Error("The fixture has a site.");
/** Seattle once more, and a site of another name. */
const ADDED = [SEATTLE, { ...SEATTLE, siteName: "Oslo" }].map((site) => ({ ...OPEN, deployment: { ...OPEN.deployment, sites: [site] } }));

describe("an addition that was worked out on a copy", () => {
  const copy = structuredClone(OPEN.deployment);
  const worked = planAddition(copy, ADDED, { join: true, rename: true });
  const again = fromPortable(structuredClone(portable(worked)), OPEN.deployment);

  it("says the same when it is put together again", () => {
    expect(again).toEqual(planAddition(OPEN.deployment, ADDED, { join: true, rename: true }));
  });

  it("leaves every site as the object that it was where nothing came in", () => {
    const kept = OPEN.deployment.sites.filter((site) => again.deployment.sites.includes(site));
    expect(kept.map(({ siteName }) => siteName)).toEqual(["Amsterdam"]);
  });

  it("can be done on the design that it was asked for", () => {
    const after = EDITS.addDesign.apply(OPEN, { addition: again, title: "Add" });
    expect(after.deployment.sites.map(({ siteName }) => siteName)).toEqual(["Seattle", "Amsterdam", "Oslo"]);
  });
});
