import { describe, expect, it } from "vitest";
import type { Appliance } from "../../../model/appliance.ts";
import type { Deployment } from "../../../model/deployment.ts";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withSite } from "../../testing.ts";
import { publicConflict } from "./rule.ts";

/** The valid deployment with texts written into the first two appliances of Seattle. */
function withTwo(first: Partial<Appliance>, second: Partial<Appliance>): Deployment {
  return withSite(0, ({ appliances }) => ({ appliances: appliances.map((one, at) => ({ ...one, ...[first, second][at] })) }));
}

describeRule(publicConflict, {
  valid: {
    "none is stated": validDeployment(),
    "each Edge has its own": withTwo({ mediaRelayPublicAddress: "192.0.2.5" }, { mediaRelayPublicAddress: "192.0.2.6" }),
    "one Edge with one address for both services": withTwo({ mediaRelayPublicAddress: "192.0.2.5", accessPublicAddress: "192.0.2.5" }, {}),
    "two texts that are no address": withTwo({ mediaRelayPublicAddress: "nonsense" }, { mediaRelayPublicAddress: "nonsense" }),
  },
  invalid: {
    "two Edges with one": {
      in: withTwo({ mediaRelayPublicAddress: "192.0.2.5" }, { mediaRelayPublicAddress: " 192.0.2.5" }),
      field: "mediaRelayPublicAddress",
      times: 2,
    },
    "the Access Edges of two appliances": {
      in: withTwo({ accessPublicAddress: "192.0.2.5" }, { accessPublicAddress: "192.0.2.5" }),
      field: "accessPublicAddress",
      times: 2,
    },
  },
});

describe("the fix of address/public-conflict", () => {
  it("empties what is not needed", () => {
    expect(
      mend(
        publicConflict,
        withSite(0, ({ appliances }) => ({ appliances: appliances.map((one) => ({ ...one, mediaRelayPublicAddress: "192.0.2.7" })) })),
      )?.label,
    ).toBe("Leave it empty");
  });
});
