import { describe, expect, it } from "vitest";
import { pastedSites } from "./pastedSites.ts";

describe("what is pasted into a site's name", () => {
  it("becomes a site for each row: name, country, city, calls, redundancy, gateways; empty cells say nothing", () => {
    expect(pastedSites("Seattle\tUS\tSeattle\t900\tN+2\t3\r\nAmsterdam\tNL\t\t450\r\n\r\n")).toEqual([
      { name: "Seattle", countryCode: "US", city: "Seattle", calls: "900", target: "n+2", gateways: "3" },
      { name: "Amsterdam", countryCode: "NL", calls: "450" },
    ]);
  });

  it("is a name where it is a single cell", () => {
    expect(pastedSites("São Paulo\r\n")).toBeUndefined();
  });
});
