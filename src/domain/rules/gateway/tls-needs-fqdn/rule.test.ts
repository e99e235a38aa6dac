import { describeRule, validDeployment, withGateway, withOverride } from "../../testing.ts";
import { tlsNeedsFqdn } from "./rule.ts";

const id = validDeployment().sites[0]?.gateways[0]?.id;
const withTls = (fqdn: string, protocol = "TLS") => withGateway(0, 0, () => ({ fqdn, protocol }));

describeRule(tlsNeedsFqdn, {
  valid: {
    "a name, and TLS": withTls("sbc1.example.net"),
    "an address, and TCP": withTls("10.20.0.209", "TCP"),
    "an address, and no protocol that could be read": withTls("10.20.0.209", "TLS1.2"),
    "no name, of which another rule speaks": withTls(""),
    "no valid name, of which another rule speaks": withTls("sbc1"),
  },
  invalid: {
    "an address, and TLS": { in: withTls("10.20.0.209"), times: 1 },
    "in other letters": withTls("10.20.0.209", "tls"),
    "an address in one file": {
      in: {
        ...withOverride("Gateway", "FQDN", "10.20.0.209", id),
        sites: withOverride("Gateway", "FQDN", "10.20.0.209", id).sites.map((site) => ({
          ...site,
          gateways: site.gateways.map((one) => ({ ...one, protocol: "TLS" })),
        })),
      },
      field: `file/Gateway/${id}/fqdn`,
      times: 1,
    },
  },
  field: "fqdn",
});
