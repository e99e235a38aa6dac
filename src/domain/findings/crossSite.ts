import type { Deployment } from "../model/deployment.ts";
import type { Finding } from "../model/finding.ts";
import { ClaimIndex } from "../rules/claimIndex.ts";
import type { ClaimRule } from "../rules/rule.ts";
import type { SiteClaims } from "../rules/run.ts";
import { positionsIn } from "./positions.ts";

/**
 * The claims of all sites, one index per rule. It is brought up to date in place, so it is true for one analysis at a time:
 * each takes it over by moving the generation on, and an older one that is built upon again starts afresh.
 */
export class CrossSite {
  generation = 0;
  readonly #indexes: readonly ClaimIndex[];
  readonly #claims = new Map<string, readonly SiteClaims[]>();

  constructor(rules: readonly ClaimRule[]) {
    this.#indexes = rules.map((rule) => new ClaimIndex(rule));
  }

  /** Enters what a site claims now; undefined when it is no longer there. */
  replace(site: string, claims: readonly SiteClaims[] | undefined): void {
    const before = this.#claims.get(site);
    if (before === claims) return;
    this.#indexes.forEach((index, at) => {
      index.replace(before?.[at]?.claims ?? [], claims?.[at]?.claims ?? []);
    });
    if (claims) this.#claims.set(site, claims);
    else this.#claims.delete(site);
  }

  findings(deployment: Deployment): readonly Finding[] {
    const positionOf = positionsIn(deployment);
    return this.#indexes.flatMap((index) => index.findings(positionOf));
  }
}
