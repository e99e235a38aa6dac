import { describeRule, validDeployment, withGateway, withOverride } from "../../testing.ts";
import { gatewayFqdnValid } from "./rule.ts";

const id = validDeployment().sites[0]?.gateways[0]?.id;
const withName = (fqdn: string | undefined) => withGateway(0, 0, () => ({ fqdn }));

describeRule(gatewayFqdnValid, {
  valid: {
    "a domain name": validDeployment(),
    "two labels": withName("sbc.local"),
    "an IPv4 address": withName("10.20.0.209"),
    "a name that begins with digits": withName("1sbc.example.net"),
    "no name, of which another rule speaks": withName(""),
    "no line, of which another rule speaks": withName(undefined),
    "another name in one file": withOverride("Gateway", "FQDN", "sbc9.example.net", id),
  },
  invalid: {
    "one label": withName("sbc1"),
    "a space": withName("sbc 1.example.net"),
    "an address with an octet too large": withName("10.20.0.256"),
    "an address with a leading zero": withName("10.20.0.09"),
    "an address and a port": withName("10.20.0.9:5060"),
    "a dot at the end": withName("sbc1.example.net."),
    "a label of 64 characters": withName(`${"a".repeat(64)}.example.net`),
    "in the file of one appliance": { in: withOverride("Gateway", "FQDN", "sbc9", id), field: `file/Gateway/${id}/fqdn`, times: 1 },
  },
  field: "fqdn",
});
