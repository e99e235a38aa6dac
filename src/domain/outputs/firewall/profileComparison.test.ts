import { describe, expect, it } from "vitest";
import { twoSites } from "../../../fixtures/twoSites.ts";
import type { Deployment } from "../../model/deployment.ts";
import { applianceTarget, siteTarget } from "../target.ts";
import { wholeOf } from "../testing/targets.ts";
import { firewall } from "./firewall.ts";
import { profileChanges, profileComparison } from "./profileComparison.ts";

const deployment: Deployment = twoSites().deployment;
const EDGES = deployment.sites.flatMap(({ appliances }) => appliances).length;

const groupsOf = ({ table }: ReturnType<typeof profileComparison>) => {
  const counts = new Map<string, number>();
  for (const { cells } of table.rows) counts.set(String(cells[0]), (counts.get(String(cells[0])) ?? 0) + 1);
  return [...counts];
};

describe("what the other firewall profile changes", () => {
  it("are four rows per Edge that come, four that go, and five that stay", () => {
    const comparison = profileComparison(wholeOf(deployment));
    expect(comparison.title).toBe("What the minimum profile changes");
    expect(groupsOf(comparison)).toEqual([
      ["Added by the minimum profile", 4 * EDGES],
      ["Removed by the minimum profile", 4 * EDGES],
      ["As before", 5 * EDGES],
    ]);
  });

  it("is told of the target alone", () => {
    const whole = wholeOf(deployment);
    const [site] = deployment.sites;
    const [appliance] = site?.appliances ?? [];
    if (site === undefined || appliance === undefined) throw new Error("The fixture has no appliance.");
    expect(profileChanges(siteTarget(whole, site))).toHaveLength(13 * site.appliances.length);
    expect(profileChanges(applianceTarget(whole, site, appliance))).toHaveLength(13);
  });

  it("becomes of the firewall rows when the profile is switched", () => {
    const rowsOf = (one: Deployment) => {
      const [document] = firewall.make(wholeOf(one));
      if (document?.kind !== "table") throw new Error("There is no firewall table.");
      // The profile's own name aside.
      return document.table.rows.map(({ cells }) => cells.filter((_, index) => index !== 2).join("|"));
    };
    const changes = profileComparison(wholeOf(deployment)).table.rows.map(({ cells }) => ({
      change: String(cells[0]),
      text: cells.filter((_, index) => index !== 0 && index !== 3).join("|"),
    }));
    const before = new Set(rowsOf(deployment));
    const after = new Set(rowsOf({ ...deployment, firewallProfile: "minimum" }));
    for (const { change, text } of changes) {
      expect([before.has(text), after.has(text)]).toEqual([!change.startsWith("Added"), !change.startsWith("Removed")]);
    }
    expect(after.size - before.size).toBe(0);
  });
});
