import { describe, expect, it } from "vitest";
import { analyse } from "../analysis.ts";
import type { Deployment } from "../model/deployment.ts";
import { validDeployment } from "./testing.ts";

/** The deployment with server names of one appliance changed; the sites are numbered as they stand. */
function named(deployment: Deployment, siteIndex: number, names: Readonly<Record<string, string>>): Deployment {
  const sites = deployment.sites.map((site, at) => {
    if (at !== siteIndex) return site;
    return { ...site, appliances: site.appliances.map((one, index) => (index === 0 ? { ...one, ...names } : one)) };
  });
  return { ...deployment, sites };
}

describe("conflicts between sites", () => {
  it("stand in one order, whichever of two about one object came first", () => {
    const start = named(validDeployment(), 1, { adName: "TWICE-B", cmsName: "TWICE-A" });
    const both = named(start, 0, { adName: "TWICE-A", cmsName: "TWICE-B" });
    const grown = analyse(both, analyse(start));
    expect(grown.findings).toEqual(analyse(both).findings);
  });

  it("give an object the same findings again as long as they say the same", () => {
    const deployment = { ...validDeployment(), sipDomains: "" };
    const before = analyse(deployment);
    const after = analyse({ ...deployment, notes: "Nothing to do with it." }, before);
    expect(before.findingsOf("deployment").length).toBeGreaterThan(0);
    expect(after.findingsOf("deployment")).toBe(before.findingsOf("deployment"));
  });
});
