import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withAppliance } from "../../testing.ts";
import { publicUnneeded } from "./rule.ts";

describeRule(publicUnneeded, {
  valid: {
    "a public address and an empty line": validDeployment(),
    "a private one with its public one": withAppliance(0, 0, () => ({
      mediaRelayAddress: "172.16.0.11",
      mediaRelayPublicAddress: "203.0.113.5",
    })),
    "a Media Relay address that is none": withAppliance(0, 0, () => ({
      mediaRelayAddress: "nonsense",
      mediaRelayPublicAddress: "203.0.113.5",
    })),
  },
  invalid: {
    "two public ones": withAppliance(0, 0, () => ({ mediaRelayPublicAddress: "203.0.113.5" })),
  },
  field: "mediaRelayPublicAddress",
});

describe("the fix of address/public-unneeded", () => {
  it("empties the field", () => {
    expect(
      mend(
        publicUnneeded,
        withAppliance(0, 0, () => ({ mediaRelayPublicAddress: "192.0.2.7" })),
      )?.label,
    ).toBe("Leave it empty");
  });
});
