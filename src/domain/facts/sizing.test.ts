import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sizeFor } from "./sizing.ts";

describe("sizing", () => {
  it.each([
    [1200, "n+1", 1, 4],
    [1200, "n+2", 1, 5],
    [7500, "n+1", 1, 16],
    [7600, "n+1", 2, 18],
  ] as const)("%i calls at %s on Normal need %i sites and %i appliances", (calls, target, sites, appliances) => {
    expect(sizeFor({ calls, target, hardware: "normal", version: "2.1" })).toMatchObject({ sites, appliances });
  });

  it("spreads the appliances evenly: 9 + 9 for 7,600 calls", () => {
    expect(sizeFor({ calls: 7600, target: "n+1", hardware: "normal", version: "2.1" })?.perSite).toEqual([9, 9]);
  });

  it("keeps to four appliances per site before 2.0", () => {
    expect(sizeFor({ calls: 1500, target: "n+1", hardware: "normal", version: "1.4.2" })).toMatchObject({ sites: 1, appliances: 4 });
    expect(sizeFor({ calls: 1501, target: "n+1", hardware: "normal", version: "1.4.2" })).toMatchObject({ sites: 2, appliances: 6 });
  });

  it("has no answer beyond 200 sites", () => {
    expect(sizeFor({ calls: 200 * 7500, target: "n+1", hardware: "normal", version: "2.1" })?.sites).toBe(200);
    expect(sizeFor({ calls: 200 * 7500 + 1, target: "n+1", hardware: "normal", version: "2.1" })).toBeUndefined();
  });

  it("always gives enough and never a spare appliance too many", () => {
    const spare = { n: 0, "n+1": 1, "n+2": 2 } as const;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.constantFrom("n", "n+1", "n+2" as const), (calls, target) => {
        const answer = sizeFor({ calls, target, hardware: "normal", version: "2.1" });
        const carried = (answer?.perSite ?? []).reduce((sum, count) => sum + (count - spare[target]) * 500, 0);
        expect(carried).toBeGreaterThanOrEqual(calls);
        expect(carried - 500).toBeLessThan(calls);
        expect(Math.max(...(answer?.perSite ?? []))).toBeLessThanOrEqual(16);
      }),
    );
  });
});
