import { describeRule, validDeployment } from "../../testing.ts";
import { mediaBypassName } from "./rule.ts";

const withName = (mediaBypassName: string | undefined, more = {}) => ({
  ...validDeployment(),
  mediaBypass: "true",
  mediaBypassName,
  ...more,
});

describeRule(mediaBypassName, {
  valid: {
    "a name within a SIP domain": withName("voice.contoso.com"),
    "no name while bypass is off": withName(undefined, { mediaBypass: "false" }),
    "no name in a version without bypass": withName(undefined, { targetVersion: "1.4.2" }),
  },
  invalid: {
    none: withName(undefined),
    empty: withName(" "),
    "one label": withName("voice"),
    "two words": withName("voice contoso.com"),
  },
  field: "mediaBypassName",
});
