import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withAppliance } from "../../testing.ts";
import { publicIsPublic } from "./rule.ts";

describeRule(publicIsPublic, {
  valid: {
    "none is stated": validDeployment(),
    "one of a documentation range": withAppliance(0, 0, () => ({
      mediaRelayPublicAddress: "192.0.2.5",
      accessPublicAddress: "198.51.100.9",
    })),
    "private ones where they belong": withAppliance(0, 0, () => ({ mediaRelayAddress: "10.0.0.1", accessAddress: "10.0.0.1" })),
  },
  invalid: {
    "RFC 1918": { in: withAppliance(0, 0, () => ({ mediaRelayPublicAddress: "10.1.2.3" })), field: "mediaRelayPublicAddress", times: 1 },
    "RFC 6598 for the Access Edge": {
      in: withAppliance(0, 0, () => ({ accessPublicAddress: "100.127.255.255" })),
      field: "accessPublicAddress",
    },
  },
});

describe("the fix of address/public-is-public", () => {
  it("empties what is not needed", () => {
    expect(
      mend(
        publicIsPublic,
        withAppliance(0, 0, () => ({ mediaRelayPublicAddress: "10.1.1.1" })),
      )?.label,
    ).toBe("Leave it empty");
  });

  it("leaves to a person what an Edge behind NAT has outside", () => {
    expect(
      mend(
        publicIsPublic,
        withAppliance(0, 0, () => ({ accessAddress: "10.1.1.1", mediaRelayAddress: "10.1.1.1", mediaRelayPublicAddress: "10.1.1.2" })),
      ),
    ).toBeUndefined();
  });
});
