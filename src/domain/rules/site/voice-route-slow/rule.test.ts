import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withOverride, withSite } from "../../testing.ts";
import { voiceRouteSlow } from "./rule.ts";

const withPattern = (pattern: string) => withSite(0, () => ({ voiceRoutes: [{ id: "route-99", name: "LocalRoute", pattern }] }));
const PATTERN = "voiceRoutes/route-99/pattern";

describeRule(voiceRouteSlow, {
  valid: {
    "every number": validDeployment(),
    "groups of digits that something separates": withPattern("^(\\d+-)*\\d+$"),
    "groups of a fixed length": withPattern("^(\\d{3})+$"),
    "a group that is not tried in another way": withPattern("^(?>\\d+)+$"),
    "what is no regular expression, of which another rule speaks": withPattern("(\\d+)+("),
    "one file has another": withOverride("HybridVoiceRoutes", "LocalRoute", "^\\+44"),
  },
  invalid: {
    "a repetition of repetitions": { in: withPattern("(a+)+$"), field: PATTERN, times: 1 },
    "one before more of the same": { in: withPattern("^(\\d+)*\\d+$"), field: PATTERN, times: 1 },
    "anything, any number of times": { in: withPattern("(.*)*x"), field: PATTERN, times: 1 },
    "alternatives that mean the same": { in: withPattern("^(\\d|[0-9]{2})+$"), field: PATTERN, times: 1 },
    "in the file of one appliance": {
      in: withOverride("HybridVoiceRoutes", "LocalRoute", "^(\\d+)+$"),
      field: "file/HybridVoiceRoutes//localroute",
      times: 1,
    },
  },
});

describe("the fix of site/voice-route-slow", () => {
  it("lets one file have the pattern of its site, and writes none of its own", () => {
    expect(mend(voiceRouteSlow, withOverride("HybridVoiceRoutes", "LocalRoute", "^(\\d+)+$"))?.label).toBe("Use the site’s pattern");
    expect(mend(voiceRouteSlow, withPattern("^(\\d+)+$"))).toBeUndefined();
  });
});
