import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withSite } from "../../testing.ts";
import { capacityShort } from "./rule.ts";

/** Seattle with its three Normal appliances and a need. */
const needing = (requiredCalls: string, redundancyTarget = "n") => withSite(0, () => ({ requiredCalls, redundancyTarget }));

describeRule(capacityShort, {
  valid: {
    "no need stated": validDeployment(),
    "as many as all carry": needing("1500"),
    "as many as two of three carry": needing("1000", "n+1"),
    "as many as one of three carries": needing("500", "n+2"),
    "a need that is no number": needing("many"),
    "a redundancy that cannot be had, of which another rule speaks": withSite(1, () => ({ requiredCalls: "900", redundancyTarget: "n+2" })),
  },
  invalid: {
    "one more than all carry": { in: needing("1501"), times: 1 },
    "one more than two of three carry": { in: needing("1001", "n+1"), times: 1 },
    "one more than one of three carries": { in: needing("501", "n+2"), times: 1 },
    "the hardware is small": {
      in: withSite(0, ({ appliances }) => ({
        requiredCalls: "200",
        appliances: appliances.map((one) => ({ ...one, hardwareType: "Minimum" })),
      })),
      times: 1,
    },
    "the ports are few": { in: withSite(0, () => ({ requiredCalls: "900", mediaRelayPortRange: "500" })), times: 1 },
    "nothing there": { in: withSite(0, () => ({ requiredCalls: "1", appliances: [] })), times: 1 },
  },
  field: "requiredCalls",
});

describe("the fix of site/capacity-short", () => {
  it("adds as many as the need takes at the redundancy aimed at", () => {
    const mended = mend(capacityShort, needing("1200", "n+1"));
    expect(mended?.label).toBe("Add an appliance");
    expect(mended?.deployment.sites[0]?.appliances).toHaveLength(4);
    expect(mend(capacityShort, needing("1200", "n+2"))?.label).toBe("Add 2 appliances");
  });

  it("adds none where a site cannot be that large, or what to add is to be chosen", () => {
    expect(mend(capacityShort, needing("7600", "n+1"))).toBeUndefined();
    expect(mend(capacityShort, { ...needing("2001"), targetVersion: "1.4.2" })).toBeUndefined();
    const mixed = withSite(0, ({ appliances }) => ({
      requiredCalls: "1400",
      appliances: appliances.map((one, index) => ({ ...one, hardwareType: index === 0 ? "Minimum" : "Normal" })),
    }));
    expect(mend(capacityShort, mixed)).toBeUndefined();
  });
});
