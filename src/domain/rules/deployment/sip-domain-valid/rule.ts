import { parseList } from "../../../net/address.ts";
import { isFqdn } from "../../../net/name.ts";
import { listed } from "../../quoted.ts";
import { deploymentValueRule } from "../../shared.ts";

export const sipDomainValid = deploymentValueRule({
  id: "deployment/sip-domain-valid",
  severity: "error",
  title: "Each SIP domain is a valid domain name of two labels or more.",
  reads: ["sipDomains"],
  judge({ text, subject }) {
    const wrong = parseList(text("sipDomains")).filter((domain) => !isFqdn(domain));
    if (wrong.length === 0) return [];
    const are = wrong.length === 1 ? "is no valid SIP domain" : "are no valid SIP domains";
    const message = `${listed(wrong)} ${are}. Certificates and DNS records are named after each of them: write domain names of two labels or more, of letters, digits and hyphens, like contoso.com.`;
    return [{ message, subject: subject("sipDomains") }];
  },
});
