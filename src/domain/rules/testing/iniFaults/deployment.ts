import type { IniFault } from "../iniFiles.ts";

const sipDomains = (text: string): IniFault => ({ of: "deployment", lines: { "Common.SIPDomains": text } });
const vmDomain = (text: string): IniFault => ({ of: "deployment", lines: { "Common.VirtualMachineDomain": text } });

/** Faults of the deployment's values that an ini can hold, by the rule that tells them. */
export const DEPLOYMENT_FAULTS: Readonly<Record<string, IniFault>> = {
  "deployment/sip-domain-required": sipDomains(""),
  "deployment/sip-domain-valid": sipDomains("contoso.com fabrikam"),
  "deployment/sip-domain-duplicate": sipDomains("contoso.com CONTOSO.com"),
  "deployment/sip-domain-onmicrosoft": sipDomains("contoso.com contoso.onmicrosoft.com"),
  "deployment/vm-domain-valid": vmDomain("cce"),
  "deployment/vm-domain-differs": vmDomain("contoso.com"),
  "deployment/vm-domain-under-sip": vmDomain("cce.contoso.com"),
  "deployment/vm-domain-local": vmDomain("cce.example.net"),
  "deployment/federation-fqdn": { of: "deployment", lines: { "Common.OnlineSipFederationFqdn": "sipfed.online.lync.example" } },
  "deployment/site-limit": {
    files: (first) =>
      Array.from({ length: 201 }, (_, index) => ({
        path: `${index}/CloudConnector.ini`,
        text: first.replace(/^SiteName=.*$/m, `SiteName=Site ${index}`),
      })),
  },
};
