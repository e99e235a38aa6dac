import type { Deployment } from "../../../model/deployment.ts";
import { describeRule, validDeployment, withAppliance, withGateway, withSite } from "../../testing.ts";
import { edgeDnsRequired } from "./rule.ts";

/** Seattle's first gateway with a name, and its Edges without a DNS server. */
function named(fqdn: string, internetDns: string | undefined = ""): Deployment {
  const { sites } = withGateway(0, 0, () => ({ fqdn }));
  return { ...validDeployment(), sites: sites.map((site, index) => (index === 0 ? { ...site, internetDns } : site)) };
}

const [gateway] = validDeployment().sites[0]?.gateways ?? [];

describeRule(edgeDnsRequired, {
  valid: {
    "gateways of another domain, with DNS": validDeployment(),
    "gateways of another domain, without": withSite(0, () => ({ internetDns: "" })),
    "in a SIP domain, with DNS": named("sbc1.contoso.com", "198.51.100.2"),
    "in a domain that ends alike": named("sbc1.notcontoso.com"),
    "an address for a name": named("10.20.0.201"),
    "a name without a domain": named("contoso"),
  },
  invalid: {
    "in the default SIP domain": { in: named("sbc1.contoso.com"), times: 1 },
    "under another SIP domain, in other letters": { in: named("sbc1.sea.FABRIKAM.com", " "), times: 1 },
    "the SIP domain itself": { in: named("contoso.com"), times: 1 },
    "no DNS in the file of one appliance": {
      in: {
        ...named("sbc1.contoso.com", "198.51.100.2"),
        sites: named("sbc1.contoso.com", "198.51.100.2").sites.map((site, at) => ({
          ...site,
          appliances: site.appliances.map((one, index) =>
            at === 0 && index === 1 ? { ...one, overrides: [{ section: "Network", key: "InternetDNSIPAddress", text: "" }] } : one,
          ),
        })),
      },
      times: 1,
    },
    "another gateway in the file of one appliance": {
      in: withAppliance(0, 1, () => ({
        overrides: [
          { section: "Gateway", key: "FQDN", gateway: gateway?.id, text: "sbc.contoso.com" },
          { section: "Network", key: "InternetDNSIPAddress", text: undefined },
        ],
      })),
      times: 1,
    },
    "another SIP domain in the file of one appliance": {
      in: withAppliance(0, 1, () => ({
        overrides: [
          { section: "Common", key: "SIPDomains", text: "example.net" },
          { section: "Network", key: "InternetDNSIPAddress", text: "" },
        ],
      })),
      times: 1,
    },
  },
  field: "internetDns",
});
