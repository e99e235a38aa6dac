import type { Gateway } from "../../model/gateway.ts";
import { parseAddress } from "../../net/address.ts";
import type { GatewayReading } from "../gatewayReadings.ts";
import { portOf } from "./readings.ts";

/** Two gateways of one list that are the same to a Mediation Server. */
export interface Duplicate {
  readonly earlier: GatewayReading;
  readonly later: GatewayReading;
  /** What they share: the name, or address and port. */
  readonly by: "fqdn" | "address";
}

/** The gateways that share their name, or address and port, with an earlier one. What cannot be read is no duplicate. */
export function duplicatesIn(gateways: readonly GatewayReading[]): readonly Duplicate[] {
  const found: Duplicate[] = [];
  const names = new Map<string, GatewayReading>();
  const places = new Map<string, GatewayReading>();
  for (const later of gateways) {
    const name = later.text("fqdn").toLowerCase();
    const address = parseAddress(later.text("address"));
    const port = portOf(later);
    if (name !== "") enter(names, name, later, "fqdn", found);
    if (address !== undefined && port !== undefined) enter(places, `${address}:${port}`, later, "address", found);
  }
  return found;
}

function enter(known: Map<string, GatewayReading>, key: string, later: GatewayReading, by: Duplicate["by"], found: Duplicate[]): void {
  const earlier = known.get(key);
  if (earlier) found.push({ earlier, later, by });
  else known.set(key, later);
}

const FIELDS = ["fqdn", "address", "port", "protocol", "voiceRoutes"] as const;

/** Whether two gateways say the same in everything that a file holds. */
export function saysTheSame(one: Gateway, other: Gateway): boolean {
  return FIELDS.every((field) => (one[field]?.trim() ?? "").toLowerCase() === (other[field]?.trim() ?? "").toLowerCase());
}
