import type { Finding } from "../model/finding.ts";
import type { Claim, ClaimRule } from "./rule.ts";
import { runJudge } from "./run.ts";

interface Judged {
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
}

/**
 * Who claims what, over all sites, for one rule. It is brought up to date by the difference between what a site claimed and
 * claims now: finding the conflicts costs what changed, not what there is.
 */
export class ClaimIndex {
  readonly #rule: ClaimRule;
  readonly #byKey = new Map<string | number, Claim[]>();
  /** Keys with more than one claim. */
  readonly #shared = new Set<string | number>();
  #judged = new Map<string | number, Judged>();

  constructor(rule: ClaimRule) {
    this.#rule = rule;
  }

  /** Takes back what a site claimed before and enters what it claims now. */
  replace(before: readonly Claim[], after: readonly Claim[]): void {
    for (const claim of before) this.#remove(claim);
    for (const claim of after) this.#add(claim);
  }

  #add(claim: Claim): void {
    const claims = this.#byKey.get(claim.key);
    if (claims) {
      claims.push(claim);
      this.#shared.add(claim.key);
    } else this.#byKey.set(claim.key, [claim]);
  }

  #remove(claim: Claim): void {
    const claims = this.#byKey.get(claim.key);
    const at = claims?.indexOf(claim) ?? -1;
    if (!claims || at < 0) return;
    claims.splice(at, 1);
    if (claims.length === 0) this.#byKey.delete(claim.key);
    if (claims.length < 2) this.#shared.delete(claim.key);
  }

  /** The findings over all keys claimed more than once; those of unchanged claims keep their identity. */
  findings(positionOf: (id: string) => number): readonly Finding[] {
    const judged = new Map<string | number, Judged>();
    const findings: Finding[] = [];
    // In the order of the keys, not of the changes that brought them here.
    for (const key of [...this.#shared].sort()) {
      // Claims of one site stand in its own order already: sorting by site and object keeps that.
      const claims = [...(this.#byKey.get(key) ?? [])].sort((one, other) => positionOf(one.subject.id) - positionOf(other.subject.id));
      const known = this.#judged.get(key);
      const entry = known && isSame(known.claims, claims) ? known : { claims, findings: runJudge(this.#rule, claims) };
      judged.set(key, entry);
      findings.push(...entry.findings);
    }
    this.#judged = judged;
    return findings;
  }
}

function isSame(one: readonly Claim[], other: readonly Claim[]): boolean {
  return one.length === other.length && one.every((claim, index) => claim === other[index]);
}
