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
  readonly #judged = new Map<string | number, Judged>();
  /** Keys whose claims changed since they were judged. */
  readonly #changed = new Set<string | number>();

  constructor(rule: ClaimRule) {
    this.#rule = rule;
  }

  /** Takes back what a site claimed before and enters what it claims now. */
  replace(before: readonly Claim[], after: readonly Claim[]): void {
    for (const claim of before) this.#remove(claim);
    for (const claim of after) this.#add(claim);
  }

  #add(claim: Claim): void {
    this.#changed.add(claim.key);
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
    this.#changed.add(claim.key);
    claims.splice(at, 1);
    if (claims.length === 0) this.#byKey.delete(claim.key);
    if (claims.length < 2) this.#shared.delete(claim.key);
  }

  /** Judges every key anew, for the order of the design has changed. */
  reorder(): void {
    for (const key of this.#shared) this.#changed.add(key);
  }

  /** The findings over all keys claimed more than once; those of unchanged claims keep their identity. */
  findings(positionOf: (id: string) => number): readonly Finding[] {
    for (const key of this.#changed) this.#judge(key, positionOf);
    this.#changed.clear();
    // In the order of the keys, not of the changes that brought them here.
    return [...this.#judged.keys()].sort().flatMap((key) => this.#judged.get(key)?.findings ?? []);
  }

  /** Keeps only what somebody has to be told of: most things claimed twice are claimed twice by one appliance, and may be. */
  #judge(key: string | number, positionOf: (id: string) => number): void {
    const known = this.#judged.get(key);
    this.#judged.delete(key);
    if (!this.#shared.has(key)) return;
    // Claims of one site stand in its own order already: sorting by site and object keeps that.
    const claims = [...(this.#byKey.get(key) ?? [])].sort((one, other) => positionOf(one.subject.id) - positionOf(other.subject.id));
    const entry = known && isSame(known.claims, claims) ? known : { claims, findings: runJudge(this.#rule, claims) };
    if (entry.findings.length > 0) this.#judged.set(key, entry);
  }
}

function isSame(one: readonly Claim[], other: readonly Claim[]): boolean {
  return one.length === other.length && one.every((claim, index) => claim === other[index]);
}
