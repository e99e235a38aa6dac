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
  #order: readonly string[] = [];

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
    const order = deployment.sites.map(({ id }) => id);
    if (!isSameOrder(this.#order, order)) for (const index of this.#indexes) index.reorder();
    this.#order = order;
    return this.#indexes.flatMap((index) => index.findings(positionOf));
  }
}

/** Whether the sites that are in both stand in the same order; sites that come or go bring and take their own claims. */
function isSameOrder(before: readonly string[], after: readonly string[]): boolean {
  if (before.length === after.length && before.every((id, index) => id === after[index])) return true;
  const [were, are] = [new Set(before), new Set(after)];
  const [stayed, stay] = [before.filter((id) => are.has(id)), after.filter((id) => were.has(id))];
  return stayed.every((id, index) => id === stay[index]);
}
