import { parseAddress } from "../../../net/address.ts";
import { isFqdn } from "../../../net/name.ts";
import { quoted } from "../../quoted.ts";
import { gatewayRule } from "../gatewayRule.ts";

export const gatewayFqdnValid = gatewayRule({
  id: "gateway/fqdn-valid",
  severity: "error",
  title: "The name of a gateway is an FQDN of two labels or more, or an IPv4 address.",
  reads: ["fqdn"],
  judge({ use, text, subject }) {
    const name = text("fqdn");
    if (name === "" || isFqdn(name) || parseAddress(name) !== undefined) return [];
    const message = `${quoted(name)} cannot be the name of ${use}: it is neither a domain name of two labels or more nor an IPv4 address. The Mediation Servers look the gateway up by it: write its FQDN, like sbc1.example.net, or its address.`;
    return [{ message, subject: subject("fqdn") }];
  },
});
