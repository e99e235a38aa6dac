import { describeRule, validDeployment } from "../../testing.ts";
import { sipDomainRequired } from "./rule.ts";

describeRule(sipDomainRequired, {
  valid: {
    "one SIP domain": { ...validDeployment(), sipDomains: "contoso.com" },
    "commas between domains": { ...validDeployment(), sipDomains: "contoso.com, fabrikam.com" },
  },
  invalid: {
    "none stated": { ...validDeployment(), sipDomains: undefined },
    "only separators": { ...validDeployment(), sipDomains: " , " },
  },
  field: "sipDomains",
});
