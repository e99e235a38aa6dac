import { parseAddress } from "../../../net/address.ts";
import { gatewayRule } from "../gatewayRule.ts";
import { protocolOf } from "../readings.ts";

export const tlsNeedsFqdn = gatewayRule({
  id: "gateway/tls-needs-fqdn",
  severity: "error",
  title: "A gateway that uses TLS is named by an FQDN, not by its address.",
  reads: ["fqdn", "protocol"],
  judge(gateway) {
    const name = gateway.text("fqdn");
    if (protocolOf(gateway) !== "TLS" || parseAddress(name) === undefined) return [];
    const message = `${name} stands in the place of a name, but ${gateway.use} uses TLS. The name is compared with the gateway's certificate, which bears an FQDN: write that FQDN, or use TCP.`;
    return [{ message, subject: gateway.subject("fqdn") }];
  },
});
