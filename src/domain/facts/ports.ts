import type { Site } from "../model/site.ts";
import { parseCount, parsePort } from "../net/port.ts";

/** Consecutive ports, both ends included. */
export interface PortRange {
  readonly first: number;
  readonly last: number;
}

/** What clients use for media; predefined by Skype for Business Online (plan, Ports and protocols). */
export const CLIENT_MEDIA_PORTS: PortRange = { first: 50_000, last: 50_019 };

/** What the remote side of an Edge uses for media. */
export const REMOTE_MEDIA_PORTS: PortRange = { first: 50_000, last: 59_999 };

/** What a Mediation Server uses for media unless it is narrowed. */
export const DEFAULT_MEDIATION_PORTS: PortRange = { first: 49_152, last: 57_500 };

/** The Edge's media range always starts here. */
const EDGE_FIRST_PORT = 50_000;

/** Where a Mediation Server listens for its gateways, by the protocol of the trunk. */
export const MEDIATION_LISTENING_PORT = { TCP: 5068, TLS: 5067 } as const;

/** The ports from one to another; undefined when the texts are no range. */
export function portRange(first: string | undefined, last: string | undefined): PortRange | undefined {
  const [start, end] = [parsePort(first), parsePort(last)];
  return start === undefined || end === undefined || end < start ? undefined : { first: start, last: end };
}

/** The media ports of a site's Mediation Servers: those stated, else the product's; undefined when what is stated is no range. */
export function mediationPorts({ mediationPortStart, mediationPortEnd }: Site): PortRange | undefined {
  const { first, last } = DEFAULT_MEDIATION_PORTS;
  return portRange(mediationPortStart?.trim() || String(first), mediationPortEnd?.trim() || String(last));
}

/** Whether a site's Mediation Servers use other media ports than the product's, so that they have to be told. */
export function isNarrowed(ports: PortRange): boolean {
  return ports.first !== DEFAULT_MEDIATION_PORTS.first || ports.last !== DEFAULT_MEDIATION_PORTS.last;
}

/** The media ports of an Edge, from its ExternalMRPortRange, which is a count; undefined when it is none. */
export function edgeMediaPorts(count: string | undefined): PortRange | undefined {
  const ports = parseCount(count);
  if (ports === undefined || ports === 0) return undefined;
  const last = EDGE_FIRST_PORT - 1 + ports;
  return last > 65_535 ? undefined : { first: EDGE_FIRST_PORT, last };
}

/** `50000-50019` */
export function formatPorts({ first, last }: PortRange): string {
  return first === last ? String(first) : `${first}-${last}`;
}

/** How many ports a range has. */
export function portCount({ first, last }: PortRange): number {
  return last - first + 1;
}
