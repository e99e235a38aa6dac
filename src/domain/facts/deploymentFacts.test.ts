import { describe, expect, it } from "vitest";
import { twoSites } from "../../fixtures/twoSites.ts";
import type { Deployment } from "../model/deployment.ts";
import { DeploymentFacts } from "./deploymentFacts.ts";

const { deployment } = twoSites();
const [seattle, amsterdam] = deployment.sites;
if (!seattle || !amsterdam) throw new Error("The fixture has two sites.");

describe("the facts of a deployment", () => {
  it("have the firewall rows of the profile that it has chosen", () => {
    const profiles = (changed: Deployment) => new Set(new DeploymentFacts(changed).firewall(seattle).map((row) => row.profile));
    expect(profiles(deployment)).toEqual(new Set([null, "recommended"]));
    expect(profiles({ ...deployment, firewallProfile: "minimum" })).toEqual(new Set([null, "minimum"]));
  });

  it("keep what they know of a site while it and the shared settings stay the same, and no longer", () => {
    const before = new DeploymentFacts(deployment);
    const changed = { ...deployment, notes: "new", sites: [seattle, { ...amsterdam, notes: "new" }] };
    const after = new DeploymentFacts(changed);
    expect(after.ofSite(seattle)).toBe(before.ofSite(seattle));
    expect(after.ofSite(seattle).trunks).toBe(before.ofSite(seattle).trunks);
    const renamed = new DeploymentFacts({ ...deployment, vmDomain: "other.local" });
    expect(renamed.ofSite(seattle).trunks[0]?.mediationFqdn).toBe("SEA-MED1.other.local");
  });

  it("have the DNS records of the sites in question", () => {
    const { external } = new DeploymentFacts(deployment).dns([amsterdam]);
    expect(new Set(external.map(({ site }) => site))).toEqual(new Set([amsterdam.id]));
  });
});
