import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withOverride, withSite } from "../../testing.ts";
import { prefixLength } from "./rule.ts";

const corpnet = (corpnetPrefixLength: string | undefined) => withSite(0, () => ({ corpnetPrefixLength }));

describeRule(prefixLength, {
  valid: {
    "24 and 24": validDeployment(),
    "8": corpnet("8"),
    "30, with white space": corpnet(" 30 "),
    "one file's own": withOverride("Network", "InternetIPPrefixLength", "28"),
  },
  invalid: {
    "7": { in: corpnet("7"), times: 1 },
    "31": { in: corpnet("31"), times: 1 },
    "a mask": { in: corpnet("255.255.255.0"), times: 1 },
    negative: { in: corpnet("-24"), times: 1 },
    empty: { in: corpnet(""), times: 1 },
    absent: { in: corpnet(undefined), times: 1 },
    "in the file of one appliance": { in: withOverride("Network", "CorpnetIPPrefixLength", "32"), times: 1 },
  },
  field: "corpnetPrefixLength",
});

describeRule(prefixLength, {
  valid: { "26": withSite(0, () => ({ internetPrefixLength: "26" })) },
  invalid: { "of the internet subnet": { in: withSite(1, () => ({ internetPrefixLength: "33" })), times: 1 } },
  field: "internetPrefixLength",
});

describe("the fix of network/prefix-length", () => {
  it("writes the length of the stated subnet, else the usual one", () => {
    expect(
      mend(
        prefixLength,
        withSite(0, () => ({ corpnetSubnet: "10.20.0.0/25", corpnetPrefixLength: "x" })),
      )?.label,
    ).toBe("Write “25”");
    expect(
      mend(
        prefixLength,
        withSite(0, () => ({ corpnetSubnet: undefined, corpnetPrefixLength: "" })),
      )?.label,
    ).toBe("Write “24”");
  });

  it("lets one file have the length of its site", () => {
    expect(mend(prefixLength, withOverride("Network", "CorpnetIPPrefixLength", "32"))?.label).toBe("Use the site’s value");
  });
});
