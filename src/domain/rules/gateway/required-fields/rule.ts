import { fieldOf, type GatewayField } from "../../../model/fields/index.ts";
import { parseAddress } from "../../../net/address.ts";
import type { GatewayReading } from "../../gatewayReadings.ts";
import { gatewayRule } from "../gatewayRule.ts";
import { portOf, protocolOf, usualPort } from "../readings.ts";

const REQUIRED = [
  ["fqdn", "name", "write its FQDN, or its address where TLS is not used and it has no name"],
  ["address", "address", "write its IPv4 address"],
  ["port", "port", "write the port on which its SIP trunk listens, such as 5060"],
  ["protocol", "protocol", "choose TCP or TLS"],
] as const satisfies readonly (readonly [GatewayField, string, string])[];

export const gatewayRequiredFields = gatewayRule({
  id: "gateway/required-fields",
  severity: "error",
  title: "Every gateway has an FQDN or address for its name, an address, a port and a protocol.",
  reads: REQUIRED.map(([field]) => field),
  judge: ({ use, text, subject }) =>
    REQUIRED.filter(([field]) => text(field) === "").map(([field, what, mend]) => {
      const key = fieldOf("gateway", field)?.ini?.key;
      const message = `The ${what} of ${use} is missing (${key}). The Mediation Servers could set up no trunk to it: ${mend}.`;
      return { message, subject: subject(field) };
    }),
  mend: (gateway, field) => (gateway.text(field) === "" ? conventional(gateway, field) : undefined),
});

/** What follows from the other fields, or is usual with them. */
function conventional(gateway: GatewayReading, field: GatewayField): string | undefined {
  const { text } = gateway;
  if (field === "port") return usualPort(gateway);
  if (field === "protocol") return portOf(gateway) === 5061 || portOf(gateway) === 5067 ? "TLS" : "TCP";
  const address = field === "fqdn" && protocolOf(gateway) === "TCP" ? text("address") : field === "address" ? text("fqdn") : "";
  return parseAddress(address) === undefined ? undefined : address;
}
