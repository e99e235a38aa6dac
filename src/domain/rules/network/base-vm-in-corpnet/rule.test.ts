import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withAppliance, withOverride, withSite } from "../../testing.ts";
import { baseVmInCorpnet } from "./rule.ts";

const elsewhere = withSite(0, ({ appliances }) => ({ appliances: appliances.map((one) => ({ ...one, baseVmAddress: "192.0.2.7" })) }));

describeRule(baseVmInCorpnet, {
  valid: {
    none: validDeployment(),
    "in the corpnet": withAppliance(0, 0, () => ({ baseVmAddress: "10.20.0.99" })),
    "no address": withAppliance(0, 0, () => ({ baseVmAddress: "dhcp" })),
    "a corpnet that is not known": withSite(0, ({ appliances }) => ({
      corpnetSubnet: "nonsense",
      appliances: appliances.map((one) => ({ ...one, baseVmAddress: "192.0.2.7" })),
    })),
  },
  invalid: {
    "elsewhere in all appliances": { in: elsewhere, times: 3 },
    "elsewhere before version 2.0 as well": { in: { ...elsewhere, targetVersion: "1.4.2" }, times: 3 },
    "elsewhere in one file": { in: withOverride("Common", "BaseVMIP", "10.21.0.9"), times: 1 },
  },
  field: "baseVmAddress",
});

describe("the fix of network/base-vm-in-corpnet", () => {
  it("gives the base VM of the site one free address", () => {
    const mended = mend(baseVmInCorpnet, elsewhere);
    expect(mended?.label).toBe("Use 10.20.0.15, the next free address");
    expect(mended?.deployment.sites[0]?.appliances.map((one) => one.baseVmAddress)).toEqual(["10.20.0.15", "10.20.0.15", "10.20.0.15"]);
  });
});
