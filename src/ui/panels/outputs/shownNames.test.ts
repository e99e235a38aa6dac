import { describe, expect, it } from "vitest";
import { twoSites } from "../../../fixtures/twoSites.ts";
import { filteredName, shownNames } from "./shownNames.ts";

describe("the names of what stands on the canvas", () => {
  it("are those of the sites, their appliances and gateways", () => {
    const { deployment } = twoSites();
    const names = shownNames(deployment);
    const [seattle] = deployment.sites;
    expect(names.get(seattle?.id ?? "")).toBe("Seattle");
    expect(names.get(seattle?.appliances[0]?.id ?? "")).toBe("SEA-HOST1");
    expect(names.get(seattle?.gateways[0]?.id ?? "")).toBe("sbc1");
    expect(names.get("deployment")).toBeUndefined();
  });
});

describe("the name of a filtered download", () => {
  it("says that it does not hold everything", () => {
    expect(filteredName("firewall.csv")).toBe("firewall (filtered).csv");
    expect(filteredName("a.b.csv")).toBe("a.b (filtered).csv");
    expect(filteredName("hosts")).toBe("hosts (filtered)");
  });
});
