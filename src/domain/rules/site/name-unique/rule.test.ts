import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withOverride, withSite } from "../../testing.ts";
import { siteNameUnique } from "./rule.ts";

const same = withSite(1, () => ({ siteName: "seattle " }));

describeRule(siteNameUnique, {
  valid: {
    "two names": validDeployment(),
    "two sites without one": { ...validDeployment(), sites: validDeployment().sites.map((site) => ({ ...site, siteName: "" })) },
    "one begins like the other": withSite(1, () => ({ siteName: "Seattle 2" })),
    "one file spells its own site otherwise": withOverride("Common", "SiteName", "SEATTLE"),
  },
  invalid: {
    "one name": { in: withSite(1, () => ({ siteName: "Seattle" })), times: 2 },
    "in other letters": { in: same, times: 2 },
    "one file is of another site": { in: withOverride("Common", "SiteName", "Amsterdam"), times: 2 },
  },
  field: "siteName",
});

describe("the fix of site/name-unique", () => {
  it("takes the next number, and the appliances' names follow", () => {
    const mended = mend(siteNameUnique, same);
    expect(mended?.label).toBe("Call it “Seattle 2”");
    expect(mended?.deployment.sites.map(({ siteName }) => siteName)).toEqual(["Seattle 2", "seattle "]);
  });

  it("counts on from a number", () => {
    const mended = mend(siteNameUnique, {
      ...validDeployment(),
      sites: validDeployment().sites.map((site) => ({ ...site, siteName: "Site 9" })),
    });
    expect(mended?.label).toBe("Call it “Site 10”");
  });
});
