/** The two sets of ports for the external firewall that the plan offers. */
export type FirewallProfile = "recommended" | "minimum";

/** The profile that a text names; what names none counts as recommended. */
export function firewallProfile(text: string | undefined): FirewallProfile {
  return text?.trim().toLowerCase() === "minimum" ? "minimum" : "recommended";
}

/** Where a row begins or ends. */
export interface Endpoint {
  /** An address, `any`, or whose address is missing. */
  readonly text: string;
  /** The id of the appliance or gateway whose address it is. */
  readonly subject?: string;
}

/** One thing to be let through a firewall (domain, §9). */
export interface FirewallRow {
  readonly siteId: string;
  readonly firewall: "internal" | "external" | "host";
  /** null where both profiles have the row. */
  readonly profile: FirewallProfile | null;
  /** As the perimeter sees it. */
  readonly direction: "inbound" | "outbound";
  readonly source: Endpoint;
  /** `any`, a port, a range or several of them. */
  readonly sourcePort: string;
  readonly destination: Endpoint;
  readonly destinationPort: string;
  /** As the plan writes it: TCP, UDP, TCP/UDP, TLS, TCP(MTLS). */
  readonly protocol: string;
  readonly purpose: string;
  /** The address under which the internet reaches the Edge, where that is not its own. */
  readonly publicAddress?: string;
}

export const ANY = "any";

/** Whoever it may be. */
export const ANYONE: Endpoint = { text: ANY };

/** The address of something of the design; where it is missing, whose address is. */
export function endpoint(address: string | undefined, whose: string, subject: string): Endpoint {
  return { text: address ?? `${whose} (no address)`, subject };
}

/** Rows of which no two let the same through: the purposes of those that do are joined, the first one's place stays. */
export function joinRows(rows: readonly FirewallRow[]): readonly FirewallRow[] {
  const joined = new Map<string, FirewallRow>();
  for (const row of rows) {
    const key = sameTraffic(row);
    const before = joined.get(key);
    joined.set(key, before ? { ...before, purpose: joinPurposes(before.purpose, row.purpose) } : row);
  }
  return [...joined.values()];
}

/** What a row lets through, as a text that is equal for two rows exactly when they let the same through. */
export function sameTraffic(row: FirewallRow): string {
  const { firewall, direction, source, sourcePort, destination, destinationPort, protocol } = row;
  return [firewall, direction, source.text, sourcePort, destination.text, destinationPort, protocol].join("\0");
}

function joinPurposes(one: string, other: string): string {
  const purposes = one.split("; ");
  return purposes.includes(other) ? one : [...purposes, other].join("; ");
}
