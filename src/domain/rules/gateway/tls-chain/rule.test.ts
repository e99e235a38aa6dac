import { describeRule, validDeployment, withGateway, withOverride } from "../../testing.ts";
import { tlsChain } from "./rule.ts";

const id = validDeployment().sites[0]?.gateways[0]?.id;

describeRule(tlsChain, {
  valid: {
    "TCP everywhere": validDeployment(),
    "no protocol that could be read": withGateway(0, 0, () => ({ protocol: "TLSv1" })),
  },
  invalid: {
    "one gateway with TLS": { in: withGateway(0, 0, () => ({ protocol: "TLS", port: "5067" })), times: 1 },
    "in other letters": withGateway(0, 0, () => ({ protocol: "tls" })),
    "in the file of one appliance": { in: withOverride("Gateway", "Protocol", "TLS", id), field: `file/Gateway/${id}/protocol`, times: 1 },
  },
  field: "protocol",
});
