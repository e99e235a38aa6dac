import { describeRule, validDeployment, withOverride, withSite } from "../../testing.ts";
import { siteNameRequired } from "./rule.ts";

describeRule(siteNameRequired, {
  valid: {
    "both sites have one": validDeployment(),
    "a single character": withSite(0, () => ({ siteName: "1" })),
    "one file spells it otherwise": withOverride("Common", "SiteName", "seattle"),
  },
  invalid: {
    "it is absent": withSite(0, () => ({ siteName: undefined })),
    "it is empty": withSite(1, () => ({ siteName: "" })),
    "it is white space": withSite(0, () => ({ siteName: " \t" })),
    "the file of one appliance has none": withOverride("Common", "SiteName", ""),
    "the file of one appliance lacks the line": withOverride("Common", "SiteName", undefined),
  },
  field: "siteName",
});
