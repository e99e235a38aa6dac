import type { Subnet } from "../net/subnet.ts";

export type RedundancyTarget = "n" | "n+1" | "n+2";
export type LimitedBy = "hardware" | "mediation-ports" | "media-relay-ports";

/** Calls that a site supports with appliances to spare, and the availability the plan gives for it. */
export interface Redundancy<Availability extends number> {
  readonly calls: number;
  readonly availability: Availability;
}

/** What a site carries (domain, §3). Calls are concurrent calls. */
export interface SiteCapacity {
  readonly siteId: string;
  readonly appliances: { readonly normal: number; readonly minimum: number };
  readonly allUp: number;
  /** null where the plan has no figure: one appliance. */
  readonly nPlus1: Redundancy<0.998> | null;
  /** null below three appliances. */
  readonly nPlus2: Redundancy<0.999> | null;
  readonly limitedBy: LimitedBy;
  /** Mixed hardware or ports below the hardware's calls: the plan does not state such a figure. */
  readonly derived: boolean;
  readonly required: number | null;
  readonly target: RedundancyTarget;
  /** Calls at the target; null where the target cannot be reached with these appliances. */
  readonly atTarget: number | null;
  /** Whether the need is met at the target; null without a stated need. */
  readonly meetsTarget: boolean | null;
}

export interface CapacityTotal {
  readonly sites: number;
  readonly appliances: number;
  readonly allUp: number;
  /** Sums over the sites that have such a figure. */
  readonly nPlus1: number;
  readonly nPlus2: number;
}

/** One public certificate of Access Edges (domain, §7). */
export interface Certificate {
  readonly option: 1 | 2 | 3;
  readonly subjectName: string;
  readonly subjectAlternativeNames: readonly string[];
  /** Ids of the sites whose Edges install it. */
  readonly sites: readonly string[];
}

export interface DnsRecord {
  /** The SIP domain (or, internally, the bypass name's domain) in which the record lies. */
  readonly zone: string;
  readonly name: string;
  readonly type: "A" | "CNAME" | "SRV";
  readonly value: string;
  /** The id of the site it belongs to, where it belongs to one. */
  readonly site?: string;
}

/** DNS of the deployment (domain, §8). */
export interface DnsFacts {
  /** External records to create. */
  readonly external: readonly DnsRecord[];
  /** Records of Office 365 to verify, not to create. */
  readonly verify: readonly DnsRecord[];
  /** Names never to create a record for. */
  readonly never: readonly DnsRecord[];
  /** Internal records (media bypass). */
  readonly internal: readonly DnsRecord[];
}

/** The subnets of a site as stated or derived (ini-format, Subnets); undefined where nothing tells. */
export interface SiteSubnets {
  readonly corpnet: Subnet | undefined;
  readonly internet: Subnet | undefined;
}
