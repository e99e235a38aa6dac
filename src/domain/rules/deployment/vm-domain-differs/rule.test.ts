import { describeRule, validDeployment, withAppliance } from "../../testing.ts";
import { vmDomainDiffers } from "./rule.ts";

const withDomains = (vmDomain: string, sipDomains = "contoso.com fabrikam.com") => ({ ...validDeployment(), vmDomain, sipDomains });

describeRule(vmDomainDiffers, {
  valid: {
    "a child of a SIP domain": withDomains("cce.contoso.com"),
    "the same ending, another label": withDomains("toso.com"),
    "no domain name": withDomains("com", "contoso.com"),
    "no SIP domain yet": withDomains("contoso.com", ""),
  },
  invalid: {
    "a SIP domain in other letters": withDomains("Fabrikam.com"),
    "the parent of a SIP domain": withDomains("contoso.com", "sales.contoso.com"),
    "an appliance's file has a SIP domain of that name": withAppliance(0, 0, () => ({
      overrides: [{ section: "Common", key: "SIPDomains", text: "contoso.com cce.local" }],
    })),
  },
  field: "vmDomain",
});
