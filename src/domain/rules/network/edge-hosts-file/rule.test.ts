import { describeRule, validDeployment, withAppliance, withGateway } from "../../testing.ts";
import { edgeHostsFile } from "./rule.ts";

const [gateway] = validDeployment().sites[0]?.gateways ?? [];

describeRule(edgeHostsFile, {
  valid: {
    "gateways of another domain": validDeployment(),
    "a domain that ends alike": withGateway(0, 0, () => ({ fqdn: "sbc.notcontoso.com" })),
    "an address for a name": withGateway(0, 0, () => ({ fqdn: "10.20.0.201" })),
    "no usable SIP domain": { ...withGateway(0, 0, () => ({ fqdn: "sbc.contoso.com" })), sipDomains: "contoso" },
  },
  invalid: {
    "a gateway in the second SIP domain": { in: withGateway(0, 1, () => ({ fqdn: "sbc.fabrikam.com" })), field: "fqdn", times: 1 },
    "a gateway under a SIP domain": { in: withGateway(1, 0, () => ({ fqdn: "sbc.ams.contoso.com" })), field: "fqdn", times: 1 },
    "in the file of one appliance": {
      in: withAppliance(0, 1, () => ({ overrides: [{ section: "Gateway", key: "FQDN", gateway: gateway?.id, text: "sbc.contoso.com" }] })),
      field: `file/Gateway/${gateway?.id}/fqdn`,
      times: 1,
    },
    "by the SIP domains in the file of one appliance": {
      in: withAppliance(0, 1, () => ({ overrides: [{ section: "Common", key: "SIPDomains", text: "contoso.com example.net" }] })),
      times: 2,
    },
  },
});
