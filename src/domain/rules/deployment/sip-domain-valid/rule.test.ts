import { describeRule, validDeployment, withAppliance } from "../../testing.ts";
import { sipDomainValid } from "./rule.ts";

const withDomains = (sipDomains: string) => ({ ...validDeployment(), sipDomains });

describeRule(sipDomainValid, {
  valid: {
    "two labels and three": withDomains("contoso.com sales.fabrikam.com"),
    "a label of 63 characters": withDomains(`${"a".repeat(63)}.com`),
    "the ASCII form of other letters": withDomains("xn--mller-kva.de"),
    "none is stated": withDomains(""),
  },
  invalid: {
    "one label": withDomains("contoso"),
    "a label of 64 characters": withDomains(`${"a".repeat(64)}.com`),
    "a hyphen at the end of a label": withDomains("contoso-.com"),
    "a dot at the end": withDomains("contoso.com."),
    "an address": withDomains("10.20.0.10"),
    "the second of two": withDomains("contoso.com fabri_kam!.com"),
    "the file of one appliance": withAppliance(1, 0, () => ({ overrides: [{ section: "Common", key: "SIPDomains", text: "contoso" }] })),
  },
  field: "sipDomains",
});
