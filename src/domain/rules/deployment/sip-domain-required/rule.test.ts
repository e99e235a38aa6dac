import { describeRule, validDeployment, withAppliance } from "../../testing.ts";
import { sipDomainRequired } from "./rule.ts";

describeRule(sipDomainRequired, {
  valid: {
    "one SIP domain": { ...validDeployment(), sipDomains: "contoso.com" },
    "commas between domains": { ...validDeployment(), sipDomains: "contoso.com, fabrikam.com" },
  },
  invalid: {
    "none stated": { ...validDeployment(), sipDomains: undefined },
    "only separators": { ...validDeployment(), sipDomains: " , " },
    "the file of one appliance has none": withAppliance(0, 1, () => ({ overrides: [{ section: "Common", key: "SIPDomains", text: "" }] })),
  },
  field: "sipDomains",
});
