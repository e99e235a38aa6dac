import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withAppliance } from "../../testing.ts";
import { poolVsServer } from "./rule.ts";

describeRule(poolVsServer, {
  valid: {
    "a host has a pool's name": withAppliance(0, 0, () => ({ hostName: "mspool" })),
    "neither the server nor the pool has a name": { ...withAppliance(0, 0, () => ({ cmsName: "" })), mediationPoolName: "" },
  },
  invalid: {
    "a server has the Mediation pool's name, in other letters": withAppliance(1, 0, () => ({ cmsName: "MsPool" })),
    "a server has the Edge internal pool's name": withAppliance(0, 2, () => ({ cmsName: "edgepool" })),
    "in the file of one appliance the pool has its server's name": withAppliance(0, 0, ({ cmsName }) => ({
      overrides: [{ section: "MediationServer", key: "PoolName", text: cmsName }],
    })),
  },
  field: "cmsName",
});

describeRule(poolVsServer, {
  valid: { "neither pool has a name": { ...validDeployment(), mediationPoolName: "", edgePoolName: "" } },
  invalid: {
    "the two pools have one name": { ...validDeployment(), mediationPoolName: "Pool", edgePoolName: "pool" },
    "in the file of one appliance": withAppliance(0, 0, () => ({
      overrides: [{ section: "EdgeServer", key: "InternalPoolName", text: "mspool" }],
    })),
  },
  field: "edgePoolName",
});

describe("the fix of name/pool-vs-server", () => {
  it("gives the server a free name, and of two pools the second its usual one", () => {
    expect(
      mend(
        poolVsServer,
        withAppliance(1, 0, () => ({ cmsName: "MsPool" })),
      )?.label,
    ).toBe("Use AMS-CMS1, the next free name");
    expect(mend(poolVsServer, { ...validDeployment(), edgePoolName: "mspool" })?.label).toBe("Use edgepool, which is free");
  });
});
