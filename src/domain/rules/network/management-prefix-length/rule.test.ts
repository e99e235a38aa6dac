import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withOverride, withSite } from "../../testing.ts";
import { managementPrefixLength } from "./rule.ts";

const length = (text: string | undefined) => withSite(0, () => ({ managementPrefixLength: text }));

describeRule(managementPrefixLength, {
  valid: {
    "24": validDeployment(),
    "8": length("8"),
    "29, with white space": length(" 29 "),
    "one file's own": withOverride("Network", "ManagementIPPrefixLength", "28"),
  },
  invalid: {
    "7": { in: length("7"), times: 1 },
    "30": { in: length("30"), times: 1 },
    "a mask": { in: length("255.255.255.0"), times: 1 },
    empty: { in: length(""), times: 1 },
    absent: { in: length(undefined), times: 1 },
    "in the file of one appliance": { in: withOverride("Network", "ManagementIPPrefixLength", "30"), times: 1 },
  },
  field: "managementPrefixLength",
});

describe("the fix of network/management-prefix-length", () => {
  it("writes the product's own", () => {
    expect(mend(managementPrefixLength, length("30"))?.label).toBe("Write “24”");
  });
});
