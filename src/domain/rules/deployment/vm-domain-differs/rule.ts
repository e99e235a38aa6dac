import { usableSipDomains } from "../../../facts/domains.ts";
import { isFqdn, isUnderDomain, sameName } from "../../../net/name.ts";
import { quoted } from "../../quoted.ts";
import { deploymentValueRule } from "../../shared.ts";

export const vmDomainDiffers = deploymentValueRule({
  id: "deployment/vm-domain-differs",
  severity: "error",
  title: "The internal (VM) domain equals no SIP domain and is no parent of one.",
  reads: ["vmDomain", "sipDomains"],
  judge({ text, subject }) {
    const domain = text("vmDomain");
    if (!isFqdn(domain)) return [];
    const held = usableSipDomains(text("sipDomains")).find((sipDomain) => isUnderDomain(sipDomain, domain));
    if (held === undefined) return [];
    const is = sameName(held, domain) ? "is also a SIP domain" : `holds the SIP domain ${quoted(held)}`;
    const message = `The internal (VM) domain ${quoted(domain)} ${is}. The VMs' own forest would answer for names that belong to production: use a domain apart, like cce.local.`;
    return [{ message, subject: subject("vmDomain") }];
  },
});
