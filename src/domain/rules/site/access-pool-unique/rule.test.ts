import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withOverride, withSite } from "../../testing.ts";
import { accessPoolUnique } from "./rule.ts";

const same = withSite(1, () => ({ accessPoolName: "AP1" }));

describeRule(accessPoolUnique, {
  valid: {
    "ap1 and ap2": validDeployment(),
    "a site's two pools are one": withSite(0, () => ({ mediaRelayPoolName: "ap1" })),
    "two without a name": { ...validDeployment(), sites: validDeployment().sites.map((site) => ({ ...site, accessPoolName: "" })) },
    "two Media Relay pools alike, of which another rule speaks": withSite(1, () => ({ mediaRelayPoolName: "mr1" })),
    "one file writes it in capital letters": withOverride("EdgeServer", "ExternalSIPPoolName", "AP1"),
  },
  invalid: {
    "in other letters": { in: same, times: 2 },
    "the Media Relay pool of another site": { in: withSite(1, () => ({ mediaRelayPoolName: "ap1" })), times: 1 },
    "in the file of one appliance": { in: withOverride("EdgeServer", "ExternalSIPPoolName", "mr2"), times: 1 },
  },
  field: "accessPoolName",
});

describe("the fix of site/access-pool-unique", () => {
  it("takes the next number that is free", () => {
    expect(mend(accessPoolUnique, same)?.label).toBe("Use ap2, which is free");
    const three = withSite(1, () => ({ accessPoolName: "ap1", mediaRelayPoolName: "ap2" }));
    expect(mend(accessPoolUnique, three)?.label).toBe("Use ap3, which is free");
  });

  it("lets one file have the name of its site", () => {
    expect(mend(accessPoolUnique, withOverride("EdgeServer", "ExternalSIPPoolName", "ap2"))?.label).toBe("Use the site’s value");
  });
});
