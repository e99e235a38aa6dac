import { parseList } from "../../../net/address.ts";
import { isFqdn, isUnderDomain } from "../../../net/name.ts";
import { setFieldFix } from "../../fixes.ts";
import { listed } from "../../quoted.ts";
import { deploymentValueRule } from "../../shared.ts";

export const sipDomainOnmicrosoft = deploymentValueRule({
  id: "deployment/sip-domain-onmicrosoft",
  severity: "error",
  title: "No SIP domain is under onmicrosoft.com.",
  reads: ["sipDomains"],
  judge({ text, subject }) {
    const under = parseList(text("sipDomains")).filter((domain) => isFqdn(domain) && isUnderDomain(domain, "onmicrosoft.com"));
    if (under.length === 0) return [];
    const lie = under.length === 1 ? "lies" : "lie";
    const message = `${listed(under)} ${lie} under onmicrosoft.com. Office 365 does not support the tenant's default domain as a SIP domain here, and no public certificate is issued for it: use a domain of your own.`;
    return [{ message, subject: subject("sipDomains") }];
  },
  fix(design, finding) {
    const kept = parseList(design.deployment.sipDomains).filter((domain) => !isUnderDomain(domain, "onmicrosoft.com"));
    if (!kept.some(isFqdn)) return undefined;
    return setFieldFix(design, finding, kept.join(" "), `Keep ${listed(kept)} only`);
  },
});
