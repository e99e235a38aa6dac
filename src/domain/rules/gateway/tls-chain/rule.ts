import { gatewayRule } from "../gatewayRule.ts";
import { protocolOf } from "../readings.ts";

export const tlsChain = gatewayRule({
  id: "gateway/tls-chain",
  severity: "info",
  title: "With a gateway that uses TLS, certificates are exchanged both ways.",
  reads: ["protocol"],
  judge(gateway) {
    if (protocolOf(gateway) !== "TLS") return [];
    const message = `There is TLS between ${gateway.use} and the Mediation Servers. Each side has to trust the other's certificate: put the chain of the gateway's certification authority on the Mediation Servers, and the root certificate of each appliance's own on the gateway.`;
    return [{ message, subject: gateway.subject("protocol") }];
  },
});
