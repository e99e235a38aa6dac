import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { check, describeRule, validDeployment, withAppliance, withSite } from "../../testing.ts";
import { nameRequired } from "./rule.ts";

describeRule(nameRequired, {
  valid: {
    "every name is there": validDeployment(),
    "the host alone has none": withAppliance(0, 0, () => ({ hostName: undefined })),
    "a name that is no good": withAppliance(0, 0, () => ({ adName: "!" })),
  },
  invalid: {
    "a server without": withAppliance(0, 0, () => ({ edgeName: " " })),
    "the file of one appliance has no such line": withAppliance(0, 0, () => ({
      overrides: [{ section: "EdgeServer", key: "InternalServerName", text: undefined }],
    })),
  },
  field: "edgeName",
});

describeRule(nameRequired, {
  valid: { "the two external pools have one name": withSite(0, ({ accessPoolName }) => ({ mediaRelayPoolName: accessPoolName })) },
  invalid: {
    "a site's pool without": withSite(1, () => ({ mediaRelayPoolName: "" })),
    "in the file of one appliance": withAppliance(1, 1, () => ({
      overrides: [{ section: "EdgeServer", key: "ExternalMRFQDNPoolName", text: "" }],
    })),
  },
  field: "mediaRelayPoolName",
});

describeRule(nameRequired, {
  valid: { "no site yet": { ...validDeployment(), sites: [] } },
  invalid: { "an internal pool without": { ...validDeployment(), edgePoolName: undefined } },
  field: "edgePoolName",
});

describe("how often name/required speaks", () => {
  it("tells of a missing internal pool once, however many sites share it", () => {
    expect(check(nameRequired, { ...validDeployment(), mediationPoolName: "" })).toHaveLength(1);
  });

  it("does not repeat a missing pool for an appliance that overrides the other one", () => {
    const overrides = [{ section: "EdgeServer", key: "ExternalSIPPoolName", text: "ap9" }];
    const sites = withAppliance(0, 0, () => ({ overrides })).sites.map((site) => ({ ...site, mediaRelayPoolName: "" }));
    expect(check(nameRequired, { ...validDeployment(), sites }).map((one) => one.subject.name)).toEqual(["Seattle", "Amsterdam"]);
  });
});

describe("the fix of name/required", () => {
  it("gives a server the free name of its site's pattern", () => {
    expect(
      mend(
        nameRequired,
        withAppliance(0, 1, () => ({ cmsName: "" })),
      )?.label,
    ).toBe("Use SEA-CMS2, the next free name");
  });

  it("gives an internal pool its usual name, or the next one after it", () => {
    expect(mend(nameRequired, { ...validDeployment(), mediationPoolName: "" })?.label).toBe("Use mspool, which is free");
    expect(mend(nameRequired, { ...withAppliance(0, 0, () => ({ adName: "EDGEPOOL" })), edgePoolName: " " })?.label).toBe(
      "Use edgepool2, which is free",
    );
  });

  it("gives an external pool the first free name", () => {
    expect(
      mend(
        nameRequired,
        withSite(1, () => ({ mediaRelayPoolName: "" })),
      )?.label,
    ).toBe("Use mr2, which is free");
  });
});
