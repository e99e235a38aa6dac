import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withSite } from "../../testing.ts";
import { applianceRequired } from "./rule.ts";

const none = withSite(0, () => ({ appliances: [] }));

describeRule(applianceRequired, {
  valid: {
    "appliances in both sites": validDeployment(),
    "a single one": withSite(0, ({ appliances }) => ({ appliances: appliances.slice(0, 1) })),
    "no site at all": { ...validDeployment(), sites: [] },
  },
  invalid: {
    "a site with gateways alone": { in: none, times: 1 },
    "two sites with nothing": {
      in: { ...validDeployment(), sites: validDeployment().sites.map((site) => ({ ...site, appliances: [], gateways: [] })) },
      times: 2,
    },
  },
});

describe("the fix of site/appliance-required", () => {
  it("adds two appliances, or as many as the calls need", () => {
    expect(mend(applianceRequired, none)?.label).toBe("Add 2 appliances");
    const needed = withSite(0, () => ({ appliances: [], requiredCalls: "1200", redundancyTarget: "n+1" }));
    expect(mend(applianceRequired, needed)?.label).toBe("Add 4 appliances");
  });
});
