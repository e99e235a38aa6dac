import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withOverride, withSite } from "../../testing.ts";
import { mediaRelayCapacity } from "./rule.ts";

const withRange = (mediaRelayPortRange: string, hardwareType = "Normal") =>
  withSite(0, ({ appliances }) => ({ mediaRelayPortRange, appliances: appliances.map((one) => ({ ...one, hardwareType })) }));

describeRule(mediaRelayCapacity, {
  valid: {
    "the product's default": validDeployment(),
    "as many as Normal hardware needs": withRange("1000"),
    "as many as Minimum hardware needs": withRange("100", "Minimum"),
    "a count that is none, of which another rule speaks": withRange("99"),
    "no appliance": withSite(0, () => ({ mediaRelayPortRange: "100", appliances: [] })),
    "hardware that nobody knows": withRange("100", "Large"),
    "as many in one file": withOverride("EdgeServer", "ExternalMRPortRange", "1000"),
  },
  invalid: {
    "two too few": { in: withRange("998"), times: 1 },
    "the fewest, and no hardware type, which means Normal": { in: withRange("100", ""), times: 1 },
    "too few for one appliance of two types": withSite(0, ({ appliances }) => ({
      mediaRelayPortRange: "500",
      appliances: appliances.map((one, index) => ({ ...one, hardwareType: index === 0 ? "Normal" : "Minimum" })),
    })),
    "in the file of one appliance": { in: withOverride("EdgeServer", "ExternalMRPortRange", "500"), times: 1 },
  },
  field: "mediaRelayPortRange",
});

describe("the fix of port/media-relay-capacity", () => {
  it("writes the product's default", () => {
    expect(mend(mediaRelayCapacity, withRange("500"))?.deployment.sites[0]?.mediaRelayPortRange).toBe("10000");
  });
});
