import { describe, expect, it } from "vitest";
import { newAppliance, newSite } from "../model/create.ts";
import type { Site } from "../model/site.ts";
import { applianceLimit } from "../model/versions.ts";
import { capacityTotal, siteCapacity } from "./capacity.ts";
import { siteContext } from "./siteContext.ts";
import { sizeFor } from "./sizing.ts";

function capacityOf(normal: number, minimum: number, changes: Partial<Site> = {}) {
  const hardware = [...Array<string>(normal).fill("Normal"), ...Array<string>(minimum).fill("Minimum")];
  const appliances = hardware.map((type, index) => newAppliance(`appliance-${index}`, type));
  return siteCapacity(siteContext({}, { ...newSite("site-1", "route-1"), appliances, ...changes }));
}

describe("capacity of a site", () => {
  it.each([
    [4, 0, 2000, 1500, 1000],
    [16, 0, 8000, 7500, 7000],
    [0, 16, 800, 750, 700],
    [0, 4, 200, 150, 100],
    [0, 2, 100, 50, null],
    [1, 0, 500, null, null],
    [3, 1, 1550, 1050, 550],
    [3, 0, 1500, 1000, 500],
    [2, 0, 1000, 500, null],
  ])("of %i Normal and %i Minimum is %i, %s at N+1, %s at N+2", (normal, minimum, allUp, nPlus1, nPlus2) => {
    const capacity = capacityOf(normal, minimum);
    expect(capacity.allUp).toBe(allUp);
    expect(capacity.nPlus1).toEqual(nPlus1 === null ? null : { calls: nPlus1, availability: 0.998 });
    expect(capacity.nPlus2).toEqual(nPlus2 === null ? null : { calls: nPlus2, availability: 0.999 });
  });

  it("is called derived where hardware is mixed or ports cap it, and only there", () => {
    expect(capacityOf(4, 0).derived).toBe(false);
    expect(capacityOf(3, 1).derived).toBe(true);
    expect(capacityOf(4, 0, { mediaRelayPortRange: "600" })).toMatchObject({ derived: true, allUp: 1200, limitedBy: "media-relay-ports" });
  });

  it("is the least of hardware, Mediation ports and relay ports, of each appliance", () => {
    const ports = { mediationPortStart: "50000", mediationPortEnd: "51199" };
    expect(capacityOf(1, 0, { ...ports, mediaRelayPortRange: "500" })).toMatchObject({ allUp: 250, limitedBy: "media-relay-ports" });
    expect(capacityOf(1, 0, { ...ports, mediaRelayPortRange: "700" })).toMatchObject({ allUp: 300, limitedBy: "mediation-ports" });
    expect(capacityOf(1, 1, { ...ports, mediaRelayPortRange: "700" }).allUp).toBe(350);
  });

  it.each([
    ["2.1", "normal", 16, 7500],
    ["2.1", "minimum", 16, 750],
    ["2.0", "normal", 16, 7500],
    ["1.4.2", "normal", 4, 1500],
    ["1.4.2", "minimum", 4, 150],
    ["1.4.1", "minimum", 4, 150],
  ] as const)("of the largest site of %s, %s, is that of %i appliances, one to spare: %i", (version, hardware, appliances, calls) => {
    expect(applianceLimit(version)).toBe(appliances);
    const capacity = hardware === "normal" ? capacityOf(appliances, 0) : capacityOf(0, appliances);
    expect(capacity.nPlus1?.calls).toBe(calls);
    expect(sizeFor({ calls, target: "n+1", hardware, version })).toEqual({ sites: 1, appliances, perSite: [appliances] });
    expect(sizeFor({ calls: calls + 1, target: "n+1", hardware, version })?.sites).toBe(2);
  });

  it("is capped by the Mediation ports at four per call: 1,000 ports carry 250 calls", () => {
    const capacity = capacityOf(1, 0, { mediationPortStart: "50000", mediationPortEnd: "50999" });
    expect(capacity).toMatchObject({ allUp: 250, limitedBy: "mediation-ports" });
  });

  it("is not capped by the default port ranges or by ranges that cannot be read", () => {
    expect(capacityOf(16, 0).limitedBy).toBe("hardware");
    expect(capacityOf(1, 0, { mediationPortStart: "57500", mediationPortEnd: "49152", mediaRelayPortRange: "many" }).allUp).toBe(500);
  });

  it("counts an appliance whose own override changes its ports by that override", () => {
    const appliance = {
      ...newAppliance("appliance-1", "Normal"),
      overrides: [{ section: "EdgeServer", key: "ExternalMRPortRange", text: "200" }],
    };
    expect(siteCapacity(siteContext({}, { ...newSite("site-1", "route-1"), appliances: [appliance] })).allUp).toBe(100);
  });

  it.each([
    ["1500", "n+1", true],
    ["1501", "n+1", false],
    ["1000", "n+2", true],
    ["2000", "n", true],
    ["", "n+1", null],
    ["many", "n+1", null],
  ])("of 4 Normal meets %s calls at %s: %s", (requiredCalls, redundancyTarget, meets) => {
    expect(capacityOf(4, 0, { requiredCalls, redundancyTarget }).meetsTarget).toBe(meets);
  });

  it("does not meet a target that its number of appliances cannot reach", () => {
    expect(capacityOf(2, 0, { requiredCalls: "1", redundancyTarget: "n+2" })).toMatchObject({ atTarget: null, meetsTarget: false });
  });

  it("adds up over the sites", () => {
    const sites = [capacityOf(3, 0), capacityOf(2, 0)];
    expect(capacityTotal(sites)).toEqual({ sites: 2, appliances: 5, allUp: 2500, nPlus1: 1500, nPlus2: 500 });
  });
});
