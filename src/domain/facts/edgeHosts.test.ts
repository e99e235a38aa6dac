import { describe, expect, it } from "vitest";
import { twoSites } from "../../fixtures/twoSites.ts";
import type { Appliance } from "../model/appliance.ts";
import { edgeHosts } from "./edgeHosts.ts";
import { siteContext } from "./siteContext.ts";

const { deployment } = twoSites();
const [site] = deployment.sites;
const [first] = site?.appliances ?? [];
if (!site || !first) throw new Error("The fixture has appliances.");

function hostsOf(own: Partial<Appliance> = {}) {
  const [view] = siteContext(deployment, { ...site, appliances: [{ ...first, ...own }] } as NonNullable<typeof site>).appliances;
  if (!view) throw new Error("The site has an appliance.");
  return edgeHosts(view);
}

describe("the hosts file of an Edge", () => {
  it("names the servers and internal pools of its own appliance", () => {
    expect(hostsOf()).toEqual({
      entries: [
        { address: first.adAddress, name: "SEA-AD1.cce.local" },
        { address: first.cmsAddress, name: "SEA-CMS1.cce.local" },
        { address: first.mediationAddress, name: "SEA-MED1.cce.local" },
        { address: first.mediationAddress, name: "mspool.cce.local" },
        { address: first.edgeInternalAddress, name: "SEA-EDGE1.cce.local" },
        { address: first.edgeInternalAddress, name: "edgepool.cce.local" },
      ],
      missing: [],
    });
  });

  it("has no name twice, and says which one it left out", () => {
    const { entries, missing } = hostsOf({ overrides: [{ section: "EdgeServer", key: "InternalPoolName", text: "MSPOOL" }] });
    expect(entries.filter(({ name }) => name.toLowerCase() === "mspool.cce.local")).toHaveLength(1);
    expect(missing).toEqual([
      `The Edge internal pool has no line: its name, MSPOOL.cce.local, already stands with ${first.mediationAddress}.`,
    ]);
  });

  it("says what is missing for a line", () => {
    const { entries, missing } = hostsOf({ adAddress: "10.300.0.1", cmsName: "two words" });
    expect(entries).toHaveLength(4);
    expect(missing).toEqual([
      "The domain controller has no line: its address is missing or not valid.",
      "The CMS server has no line: its name or domain is missing or not valid.",
    ]);
  });
});
