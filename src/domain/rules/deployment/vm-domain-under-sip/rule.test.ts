import { describeRule, validDeployment, withAppliance } from "../../testing.ts";
import { vmDomainUnderSip } from "./rule.ts";

const withDomain = (vmDomain: string) => ({ ...validDeployment(), vmDomain });

describeRule(vmDomainUnderSip, {
  valid: {
    "a domain apart": withDomain("cce.local"),
    "the SIP domain itself, which another rule refuses": withDomain("contoso.com"),
    "a name that only ends alike": withDomain("ccecontoso.com"),
  },
  invalid: {
    "a child of the second SIP domain": withDomain("cce.fabrikam.com"),
    "a grandchild in other letters": withDomain("vm.cce.CONTOSO.com"),
    "in the file of one appliance": withAppliance(1, 1, () => ({
      overrides: [{ section: "Common", key: "VirtualMachineDomain", text: "cce.contoso.com" }],
    })),
  },
  field: "vmDomain",
});
