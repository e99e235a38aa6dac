import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withSite } from "../../testing.ts";
import { singleAppliance } from "./rule.ts";

const single = withSite(0, ({ appliances }) => ({ appliances: appliances.slice(0, 1) }));

describeRule(singleAppliance, {
  valid: {
    "three and two": validDeployment(),
    "none, of which another rule speaks": withSite(0, () => ({ appliances: [] })),
  },
  invalid: { "one of the sites has a single one": { in: single, times: 1 } },
});

describe("the fix of site/single-appliance", () => {
  it("adds one of the same hardware", () => {
    const small = withSite(0, ({ appliances }) => ({
      appliances: appliances.slice(0, 1).map((one) => ({ ...one, hardwareType: "minimum" })),
    }));
    const mended = mend(singleAppliance, small);
    expect(mended?.label).toBe("Add an appliance");
    expect(mended?.deployment.sites[0]?.appliances[1]).toMatchObject({
      hardwareType: "Minimum",
      adName: "SEA-AD2",
      adAddress: "10.20.0.18",
    });
  });
});
