import { usableSipDomains } from "../../../facts/domains.ts";
import { isFqdn, isUnderDomain, sameName } from "../../../net/name.ts";
import { quoted } from "../../quoted.ts";
import { deploymentValueRule } from "../../shared.ts";

export const vmDomainUnderSip = deploymentValueRule({
  id: "deployment/vm-domain-under-sip",
  severity: "warning",
  title: "The internal (VM) domain is no child of a SIP domain.",
  reads: ["vmDomain", "sipDomains"],
  judge({ text, subject }) {
    const domain = text("vmDomain");
    if (!isFqdn(domain)) return [];
    const parent = usableSipDomains(text("sipDomains")).find((one) => isUnderDomain(domain, one) && !sameName(domain, one));
    if (parent === undefined) return [];
    const message = `The internal (VM) domain ${quoted(domain)} lies under the SIP domain ${quoted(parent)}. Names of the VMs then mix with those of production DNS: prefer a domain apart, like cce.local.`;
    return [{ message, subject: subject("vmDomain") }];
  },
});
