import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withAppliance, withSite } from "../../testing.ts";
import { addressInSubnet } from "./rule.ts";

describeRule(addressInSubnet, {
  valid: {
    "every address lies in its subnet": validDeployment(),
    "a host elsewhere, of which another rule speaks": withAppliance(0, 0, () => ({ hostAddress: "192.0.2.7" })),
    "a public address elsewhere": withAppliance(0, 0, () => ({ mediaRelayPublicAddress: "192.0.2.7" })),
    "an address that is none": withAppliance(0, 0, () => ({ adAddress: "nonsense" })),
    "a subnet that is none": withSite(0, () => ({ corpnetSubnet: "nonsense", corpnetPrefixLength: "" })),
  },
  invalid: {
    "a Mediation Server in another corpnet": {
      in: withAppliance(0, 0, () => ({ mediationAddress: "10.21.0.12" })),
      field: "mediationAddress",
      times: 1,
    },
    "an internal address outside": { in: withAppliance(0, 0, () => ({ accessAddress: "10.20.0.77" })), field: "accessAddress", times: 1 },
    "one of three outside the subnet that the others make": {
      in: withSite(0, ({ appliances }) => ({
        corpnetSubnet: undefined,
        appliances: appliances.map((one, index) => (index === 2 ? { ...one, cmsAddress: "10.99.0.1" } : one)),
      })),
      field: "cmsAddress",
      times: 1,
    },
  },
});

describe("the fix of address/in-subnet", () => {
  it("gives a free address of the subnet", () => {
    expect(
      mend(
        addressInSubnet,
        withAppliance(0, 0, () => ({ mediationAddress: "10.21.0.12" })),
      )?.label,
    ).toBe("Use 10.20.0.12, the next free address");
  });
});
