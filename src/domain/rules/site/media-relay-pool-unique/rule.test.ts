import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withOverride, withSite } from "../../testing.ts";
import { mediaRelayPoolUnique } from "./rule.ts";

describeRule(mediaRelayPoolUnique, {
  valid: {
    "mr1 and mr2": validDeployment(),
    "it is the Access Edge pool of its site": withSite(0, () => ({ mediaRelayPoolName: "ap1" })),
    "it is the Access Edge pool of another site, of which another rule speaks": withSite(0, () => ({ mediaRelayPoolName: "ap2" })),
    "two without a name": { ...validDeployment(), sites: validDeployment().sites.map((site) => ({ ...site, mediaRelayPoolName: "" })) },
  },
  invalid: {
    "in other letters": { in: withSite(1, () => ({ mediaRelayPoolName: "Mr1" })), times: 2 },
    "in the file of one appliance": { in: withOverride("EdgeServer", "ExternalMRFQDNPoolName", "mr2"), times: 2 },
  },
  field: "mediaRelayPoolName",
});

describe("the fix of site/media-relay-pool-unique", () => {
  it("takes the next number that is free", () => {
    const same = withSite(1, () => ({ mediaRelayPoolName: "mr1" }));
    expect(mend(mediaRelayPoolUnique, same)?.label).toBe("Use mr2, which is free");
  });
});
