import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withOverride, withSite } from "../../testing.ts";
import { voiceRouteRegex } from "./rule.ts";

const withPattern = (pattern: string | undefined) =>
  withSite(0, () => ({ voiceRoutes: [{ id: "route-99", name: "LocalRoute", pattern }] }));
const PATTERN = "voiceRoutes/route-99/pattern";

describeRule(voiceRouteRegex, {
  valid: {
    "every number": validDeployment(),
    "no pattern": withPattern(undefined),
    "an empty one": withPattern(""),
    "numbers of a country": withPattern("^\\+1\\d{10}$"),
    "options and places that JavaScript does not know": withPattern("(?i)\\A\\+1\\d+\\z"),
    "groups and comments that JavaScript does not know": withPattern("(?>\\+)(?<country>1|44)(?#USA or UK)\\d+"),
    "classes to subtract": withPattern("[0-9-[13579]]+"),
    "what would take forever to match": withPattern("^(\\d+)+$"),
    "one file has another": withOverride("HybridVoiceRoutes", "LocalRoute", "^\\+44"),
  },
  invalid: {
    "a plus that is meant as it stands": { in: withPattern("+1\\d+"), field: PATTERN, times: 1 },
    "a parenthesis that is never closed": { in: withPattern("^(\\+1"), field: PATTERN, times: 1 },
    "a range the wrong way round": { in: withPattern("[9-0]"), field: PATTERN, times: 1 },
    "what only other tools know": { in: withPattern("(?P<country>1)"), field: PATTERN, times: 1 },
    "10,000 parentheses": { in: withPattern("(".repeat(10_000)), field: PATTERN, times: 1 },
    "in the file of one appliance": {
      in: withOverride("HybridVoiceRoutes", "LocalRoute", "*"),
      field: "file/HybridVoiceRoutes//localroute",
      times: 1,
    },
    "in a route that one appliance has alone": {
      in: withOverride("HybridVoiceRoutes", "Own", "[1"),
      field: "file/HybridVoiceRoutes//own",
      times: 1,
    },
  },
});

describe("the fix of site/voice-route-regex", () => {
  it("lets one file have the pattern of its site, and makes up none", () => {
    expect(mend(voiceRouteRegex, withOverride("HybridVoiceRoutes", "LocalRoute", "*"))?.label).toBe("Use the site’s pattern");
    expect(mend(voiceRouteRegex, withOverride("HybridVoiceRoutes", "Own", "*"))).toBeUndefined();
    expect(mend(voiceRouteRegex, withPattern("*"))).toBeUndefined();
  });
});
