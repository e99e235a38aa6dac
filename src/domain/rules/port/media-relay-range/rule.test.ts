import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withOverride, withSite } from "../../testing.ts";
import { mediaRelayRange } from "./rule.ts";

const withRange = (mediaRelayPortRange: string | undefined) => withSite(0, () => ({ mediaRelayPortRange }));

describeRule(mediaRelayRange, {
  valid: {
    "the product's default": validDeployment(),
    "the fewest": withRange("100"),
    "any even number between": withRange("4242"),
    "a leading zero, which means nothing": withRange("05000"),
    "another count in one file": withOverride("EdgeServer", "ExternalMRPortRange", "5000"),
  },
  invalid: {
    "too few": withRange("98"),
    "too many": withRange("10002"),
    "an odd number": withRange("4243"),
    "a range instead of a count": withRange("50000-59999"),
    nothing: { in: withRange(""), times: 1 },
    "no line": withRange(undefined),
    "in the file of one appliance": { in: withOverride("EdgeServer", "ExternalMRPortRange", "0"), times: 1 },
  },
  field: "mediaRelayPortRange",
});

describe("the fix of port/media-relay-range", () => {
  it.each([
    ["50000-59999", "10000"],
    ["", "10000"],
    ["20000", "10000"],
    ["4243", "4244"],
    ["99", "100"],
  ])("writes for “%s” %s", (text, range) => {
    expect(mend(mediaRelayRange, withRange(text))?.deployment.sites[0]?.mediaRelayPortRange).toBe(range);
  });
});
