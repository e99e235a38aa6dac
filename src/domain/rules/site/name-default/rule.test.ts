import { describeRule, validDeployment, withOverride, withSite } from "../../testing.ts";
import { siteNameDefault } from "./rule.ts";

describeRule(siteNameDefault, {
  valid: {
    "names of places": validDeployment(),
    "a name that begins like it": withSite(0, () => ({ siteName: "Site10" })),
    "a name in two words": withSite(0, () => ({ siteName: "Site 1" })),
    "no name": withSite(0, () => ({ siteName: "" })),
  },
  invalid: {
    "the sample's name": withSite(0, () => ({ siteName: "Site1" })),
    "in other letters, with white space": withSite(0, () => ({ siteName: " SITE1 " })),
    "in the file of one appliance": withOverride("Common", "SiteName", "Site1"),
  },
  field: "siteName",
});
