import type { CapacityTotal, Certificate, DnsFacts, SiteCapacity, SiteSubnets } from "./facts/types.ts";
import type { Deployment } from "./model/deployment.ts";
import type { Finding, Severity } from "./model/finding.ts";

/** All that is known of one site. */
export interface SiteAnalysis {
  readonly capacity: SiteCapacity;
  readonly subnets: SiteSubnets;
  readonly certificates: readonly Certificate[];
}

/** All that is known of a deployment: the facts, computed once and shared, and everything that is wrong. */
export interface Analysis {
  readonly deployment: Deployment;
  readonly sites: ReadonlyMap<string, SiteAnalysis>;
  readonly capacityTotal: CapacityTotal;
  readonly certificates: readonly Certificate[];
  readonly dns: DnsFacts;
  /** Errors first, then in the order of the design. */
  readonly findings: readonly Finding[];
  /** Findings of one object by its id, those of what it holds not included; a site keeps its array while nothing in it changes. */
  findingsOf(id: string): readonly Finding[];
  /** How many of each severity: of the whole deployment, or of one site with all it holds. */
  count(siteId?: string): Readonly<Record<Severity, number>>;
}
