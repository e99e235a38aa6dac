import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, withAppliance, withSite } from "../../testing.ts";
import { reservedSip } from "./rule.ts";

describeRule(reservedSip, {
  valid: {
    "a name that begins with sip": withSite(0, () => ({ accessPoolName: "sip1" })),
    "a server is called sip": withAppliance(0, 0, () => ({ edgeName: "sip" })),
  },
  invalid: {
    "the Access Edge pool": withSite(0, () => ({ accessPoolName: "sip" })),
    "in capitals, white space around it": withSite(0, () => ({ accessPoolName: " SIP " })),
    "in the file of one appliance": withAppliance(0, 0, () => ({
      overrides: [{ section: "EdgeServer", key: "ExternalSIPPoolName", text: "sip" }],
    })),
  },
  field: "accessPoolName",
});

describeRule(reservedSip, {
  valid: { "another name": withSite(1, () => ({ mediaRelayPoolName: "mrsip" })) },
  invalid: { "the Media Relay pool": withSite(1, () => ({ mediaRelayPoolName: "sip" })) },
  field: "mediaRelayPoolName",
});

describe("the fix of name/reserved-sip", () => {
  it("gives the pool the first free name", () => {
    expect(
      mend(
        reservedSip,
        withSite(0, () => ({ accessPoolName: "SIP" })),
      )?.label,
    ).toBe("Use ap1, which is free");
  });
});
