import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withSite } from "../../testing.ts";
import { mediationCapacity } from "./rule.ts";

const withPorts = (mediationPortStart: string, mediationPortEnd: string, hardwareType = "Normal") =>
  withSite(0, ({ appliances }) => ({
    mediationPortStart,
    mediationPortEnd,
    appliances: appliances.map((one) => ({ ...one, hardwareType })),
  }));

describeRule(mediationCapacity, {
  valid: {
    "the product's default": validDeployment(),
    "as many as Normal hardware needs": withPorts("50000", "51999"),
    "as many as Minimum hardware needs": withPorts("50000", "50199", "Minimum"),
    "an end before the start, of which another rule speaks": withPorts("51000", "50000"),
    "a port too low, of which another rule speaks": withPorts("1000", "1100"),
    "hardware that nobody knows": withPorts("50000", "50001", "Large"),
    "no appliance": withSite(0, () => ({ mediationPortStart: "50000", mediationPortEnd: "50001", appliances: [] })),
  },
  invalid: {
    "one too few": { in: withPorts("50000", "51998"), times: 1 },
    "the plan's example of 250 calls": withPorts("50000", "50999"),
    "too few for Minimum hardware": withPorts("50000", "50198", "minimum"),
  },
  field: "mediationPortEnd",
});

describe("the fix of port/mediation-capacity", () => {
  it("uses the product's range", () => {
    expect(mend(mediationCapacity, withPorts("50000", "50999"))?.deployment.sites[0]?.mediationPortStart).toBe("49152");
  });
});
