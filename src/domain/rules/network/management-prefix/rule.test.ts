import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withOverride, withSite } from "../../testing.ts";
import { managementPrefix } from "./rule.ts";

const management = (prefix: string | undefined, length = "24") =>
  withSite(0, () => ({ managementPrefix: prefix, managementPrefixLength: length }));

describeRule(managementPrefix, {
  valid: {
    "the product's own": validDeployment(),
    "a small network": management("192.168.213.8", "29"),
    "a large network": management("10.0.0.0", "8"),
    "within a length that is none, of which another rule speaks": management("192.168.213.1", "31"),
    "one file's own network": withOverride("Network", "ManagementIPPrefix", "192.168.214.0"),
  },
  invalid: {
    empty: { in: management(""), times: 1 },
    absent: { in: management(undefined), times: 1 },
    "no address": { in: management("192.168.213"), times: 1 },
    "with its length": { in: management("192.168.213.0/24"), times: 1 },
    "an address within": { in: management("192.168.213.1"), times: 1 },
    "an address within a larger network": { in: management("192.168.213.0", "16"), times: 1 },
    "in the file of one appliance": { in: withOverride("Network", "ManagementIPPrefix", "192.168.213.5"), times: 1 },
    "by one file's own length": { in: withOverride("Network", "ManagementIPPrefixLength", "16"), times: 1 },
  },
  field: "managementPrefix",
});

describe("the fix of network/management-prefix", () => {
  it("writes the address at which the network begins, or the product's own", () => {
    expect(mend(managementPrefix, management("192.168.99.130", "25"))?.label).toBe("Write “192.168.99.128”");
    expect(mend(managementPrefix, management(""))?.label).toBe("Write “192.168.213.0”");
    expect(mend(managementPrefix, management("nonsense", "20"))?.label).toBe("Write “192.168.208.0”");
  });

  it("lets one file have the network of its site", () => {
    expect(mend(managementPrefix, withOverride("Network", "ManagementIPPrefix", ""))?.label).toBe("Use the site’s value");
  });
});
