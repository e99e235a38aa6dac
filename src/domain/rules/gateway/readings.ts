import { sameName } from "../../net/name.ts";
import { parsePort } from "../../net/port.ts";
import type { GatewayReading } from "../gatewayReadings.ts";

/** The port of a gateway as a number; undefined while it is none. */
export function portOf({ text }: GatewayReading): number | undefined {
  return parsePort(text("port"));
}

/** The port that one expects with the protocol of a gateway; the product's default where that is none. */
export function usualPort(gateway: GatewayReading): string {
  return protocolOf(gateway) === "TLS" ? "5061" : "5060";
}

/** The protocol of a gateway, letter case aside; undefined while it is none. */
export function protocolOf({ text }: GatewayReading): "TCP" | "TLS" | undefined {
  if (sameName(text("protocol"), "TCP")) return "TCP";
  return sameName(text("protocol"), "TLS") ? "TLS" : undefined;
}
