import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withAppliance, withOverride } from "../../testing.ts";
import { internalPoolSame } from "./rule.ts";

const withPool = (text: string | undefined) =>
  withAppliance(1, 0, () => ({ overrides: [{ section: "MediationServer", key: "PoolName", text }] }));

describeRule(internalPoolSame, {
  valid: {
    "one name for all": { ...validDeployment(), mediationPoolName: "pool1" },
    "another letter case": withPool("MSPOOL"),
    "the file has none, of which another rule speaks": withPool(undefined),
  },
  invalid: { "another name in one file": withPool("mspool2") },
  field: "mediationPoolName",
});

describeRule(internalPoolSame, {
  valid: { "the deployment has none yet": { ...withPool("mspool2"), mediationPoolName: "" } },
  invalid: {
    "another Edge pool in one file": withAppliance(0, 2, () => ({
      overrides: [{ section: "EdgeServer", key: "InternalPoolName", text: "edge2" }],
    })),
  },
  field: "edgePoolName",
});

describe("the fix of name/internal-pool-same", () => {
  it("lets the file have the name of all others", () => {
    expect(mend(internalPoolSame, withOverride("MediationServer", "PoolName", "pool"))?.label).toBe("Use the deployment’s value");
  });
});
