import { describe, expect, it } from "vitest";
import { appliancesOf, callsText, margin, marginText, meterOf, sitesText } from "./capacityRows.ts";

describe("capacity figures", () => {
  it("are written the American way, with a dash where there is none", () => {
    expect(callsText(7500)).toBe("7,500");
    expect(callsText(0)).toBe("0");
    expect(callsText(null)).toBe("–");
  });

  it("have a margin only with a need and a figure at the target", () => {
    expect(margin({ required: 900, atTarget: 1000 })).toBe(100);
    expect(margin({ required: 2000, atTarget: 500 })).toBe(-1500);
    expect(margin({ required: null, atTarget: 500 })).toBeNull();
    expect(margin({ required: 10, atTarget: null })).toBeNull();
  });

  it("show the sign of the margin", () => {
    expect([100, 0, -1500, null].map(marginText)).toEqual(["+100", "0", "−1,500", "–"]);
  });

  it("fill the meter by what all appliances carry", () => {
    expect(meterOf({ allUp: 1500, atTarget: 750, required: 300 })).toEqual({ up: 100, fill: 50, tick: 20 });
  });

  it("stretch the meter to a need beyond all appliances", () => {
    expect(meterOf({ allUp: 500, atTarget: 500, required: 1000 })).toEqual({ up: 50, fill: 50, tick: 100 });
    expect(meterOf({ allUp: 0, atTarget: null, required: null })).toEqual({ up: 0, fill: 0, tick: null });
  });

  it("count sites, and appliances by their hardware", () => {
    expect([sitesText(1), sitesText(1200)]).toEqual(["1 site", "1,200 sites"]);
    const rows = [
      { capacity: { appliances: { normal: 3, minimum: 1 } } },
      { capacity: undefined },
      { capacity: { appliances: { normal: 2, minimum: 0 } } },
    ];
    expect(appliancesOf(rows)).toEqual({ normal: 5, minimum: 1 });
  });
});
