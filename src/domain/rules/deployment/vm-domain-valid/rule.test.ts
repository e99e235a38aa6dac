import { describeRule, validDeployment, withAppliance } from "../../testing.ts";
import { vmDomainValid } from "./rule.ts";

const withDomain = (vmDomain: string | undefined) => ({ ...validDeployment(), vmDomain });

describeRule(vmDomainValid, {
  valid: {
    "two labels": withDomain("cce.local"),
    "three labels, white space around it": withDomain(" cce.corp.example "),
  },
  invalid: {
    "one label": withDomain("cce"),
    "two domains": withDomain("cce.local cce.corp"),
    "an address": withDomain("10.20.0.10"),
    empty: withDomain(""),
    absent: withDomain(undefined),
    "the file of one appliance": withAppliance(0, 0, () => ({
      overrides: [{ section: "Common", key: "VirtualMachineDomain", text: "cce." }],
    })),
  },
  field: "vmDomain",
});
