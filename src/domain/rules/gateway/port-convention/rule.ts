import { gatewayRule } from "../gatewayRule.ts";
import { portOf, protocolOf } from "../readings.ts";

/** Ports that people expect the other protocol on, and what they would expect. */
const UNUSUAL = { TCP: new Set([5061, 5067]), TLS: new Set([5060, 5068]) } as const;
const USUAL = { TCP: "5060 or 5068", TLS: "5061 or 5067" } as const;

export const portConvention = gatewayRule({
  id: "gateway/port-convention",
  severity: "info",
  title: "Ports 5060 and 5068 are used with TCP, 5061 and 5067 with TLS.",
  reads: ["port", "protocol"],
  judge(gateway) {
    const protocol = protocolOf(gateway);
    const port = portOf(gateway);
    if (protocol === undefined || port === undefined || !UNUSUAL[protocol].has(port)) return [];
    const message = `Port ${port} with ${protocol} is unusual for ${gateway.use}; with ${protocol} one expects ${USUAL[protocol]}. A mixed-up port or protocol makes a trunk that never comes up: compare both with the gateway's own configuration.`;
    return [{ message, subject: gateway.subject("port") }];
  },
});
