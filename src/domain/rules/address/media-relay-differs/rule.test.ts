import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withAppliance } from "../../testing.ts";
import { mediaRelayDiffers } from "./rule.ts";

describeRule(mediaRelayDiffers, {
  valid: {
    "one address for both": validDeployment(),
    "one address, white space aside": withAppliance(0, 0, ({ accessAddress }) => ({ mediaRelayAddress: ` ${accessAddress} ` })),
    "one of them missing": withAppliance(0, 0, () => ({ mediaRelayAddress: "" })),
  },
  invalid: {
    "two addresses": withAppliance(0, 0, () => ({ mediaRelayAddress: "198.51.100.77" })),
  },
  field: "mediaRelayAddress",
});

describe("the fix of address/media-relay-differs", () => {
  it("takes over the address of the Access Edge", () => {
    expect(
      mend(
        mediaRelayDiffers,
        withAppliance(0, 0, () => ({ mediaRelayAddress: "198.51.100.99" })),
      )?.label,
    ).toBe("Use 198.51.100.11, as the Access Edge does");
  });
});
