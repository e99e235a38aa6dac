import { describeRule, validDeployment, withGateway, withOverride } from "../../testing.ts";
import { portConvention } from "./rule.ts";

const id = validDeployment().sites[0]?.gateways[0]?.id;
const withTrunk = (protocol: string, port: string) => withGateway(0, 0, () => ({ protocol, port }));

describeRule(portConvention, {
  valid: {
    "TCP on 5060": validDeployment(),
    "TCP on 5068": withTrunk("TCP", "5068"),
    "TLS on 5061": withTrunk("TLS", "5061"),
    "TLS on 5067": withTrunk("TLS", "5067"),
    "TLS on a port of no protocol": withTrunk("TLS", "5070"),
    "a protocol that is none": withTrunk("SIP", "5061"),
    "a port that is none": withTrunk("TCP", "5061a"),
  },
  invalid: {
    "TCP on 5061": withTrunk("TCP", "5061"),
    "TCP on 5067": withTrunk("tcp", "5067"),
    "TLS on 5060": withTrunk("TLS", "5060"),
    "TLS on 5068": withTrunk("TLS", "05068"),
    "in the file of one appliance": { in: withOverride("Gateway", "Port", "5061", id), field: `file/Gateway/${id}/port`, times: 1 },
  },
  field: "port",
});
