import { describeRule, validDeployment, withAppliance } from "../../testing.ts";
import { vmDomainLocal } from "./rule.ts";

const withDomain = (vmDomain: string) => ({ ...validDeployment(), vmDomain });

describeRule(vmDomainLocal, {
  valid: {
    "two labels, in other letters": withDomain("cce.LOCAL"),
    "three labels": withDomain("cce.contoso.local"),
    "no domain name, which another rule refuses": withDomain("cce"),
  },
  invalid: {
    "another ending": withDomain("cce.internal"),
    "an ending of the same letters": withDomain("cce.notlocal"),
    "in the file of one appliance": withAppliance(0, 0, () => ({
      overrides: [{ section: "Common", key: "VirtualMachineDomain", text: "cce.net" }],
    })),
  },
  field: "vmDomain",
});
