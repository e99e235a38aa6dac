import type { Finding, Subject } from "../model/finding.ts";
import { KeyMap } from "./keyMap.ts";
import type { Claim, ClaimRule } from "./rule.ts";
import { runJudge } from "./run.ts";

/** Where an object stands in the order of the design. */
type PositionOf = (subject: Subject) => number;

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
  /** The claim of each key, or a list of several: nearly every key is claimed once. */
  readonly #byKey = new KeyMap<Claim | Claim[]>();
  readonly #judged = new Map<string | number, Judged>();
  /** Keys of several claims, now or before, that changed since they were judged. */
  readonly #changed = new Set<string | number>();

  constructor(rule: ClaimRule) {
    this.#rule = rule;
  }

  /** Takes back what a site claimed before and enters what it claims now. */
  replace(before: readonly Claim[], after: readonly Claim[]): void {
    // Most edits leave what is claimed as it is: then each claim takes the place of the one before.
    if (before.length === after.length && after.every(({ key }, index) => key === before[index]?.key)) {
      for (const [index, claim] of after.entries()) this.#exchange(before[index], claim);
      return;
    }
    for (const claim of before) this.#remove(claim);
    for (const claim of after) this.#add(claim);
  }

  #exchange(before: Claim | undefined, after: Claim): void {
    const held = this.#byKey.get(after.key);
    if (!Array.isArray(held)) this.#byKey.set(after.key, after);
    else if (before) {
      held[held.indexOf(before)] = after;
      if (this.#judged.has(after.key) || !isOneGroup(held)) this.#changed.add(after.key);
    }
  }

  #add(claim: Claim): void {
    const { key } = claim;
    const held = this.#byKey.get(key);
    if (held === undefined) {
      this.#byKey.set(key, claim);
      return;
    }
    if (Array.isArray(held)) held.push(claim);
    else this.#byKey.set(key, [held, claim]);
    // Nearly every pair is of one group: the address that an Edge has twice.
    if (Array.isArray(held) || held.group !== claim.group) this.#changed.add(key);
  }

  #remove(claim: Claim): void {
    const { key } = claim;
    const held = this.#byKey.get(key);
    if (held === claim) this.#byKey.delete(key);
    if (!Array.isArray(held)) return;
    const at = held.indexOf(claim);
    if (at < 0) return;
    held.splice(at, 1);
    const [only] = held;
    if (held.length === 1 && only) this.#byKey.set(key, only);
    this.#changed.add(key);
  }

  /** Judges every key anew, for the order of the design has changed. */
  reorder(): void {
    this.#byKey.forEach((held, key) => {
      if (Array.isArray(held)) this.#changed.add(key);
    });
  }

  /** The findings over all keys claimed more than once; those of unchanged claims keep their identity. */
  findings(positionOf: PositionOf): readonly Finding[] {
    for (const key of this.#changed) this.#judge(key, positionOf);
    this.#changed.clear();
    if (this.#judged.size === 0) return NONE;
    // In the order of the keys, not of the changes that brought them here.
    return [...this.#judged.keys()].sort().flatMap((key) => this.#judged.get(key)?.findings ?? NONE);
  }

  /** Keeps only what somebody has to be told of: most things claimed twice are claimed twice by one appliance, and may be. */
  #judge(key: string | number, positionOf: PositionOf): void {
    const known = this.#judged.get(key);
    const held = this.#byKey.get(key);
    this.#judged.delete(key);
    if (!Array.isArray(held) || isOneGroup(held)) return;
    // Claims of one site stand in its own order already: sorting by site and object keeps that.
    const claims = inOrder(held, positionOf);
    const entry = known && isSame(known.claims, claims) ? known : { claims, findings: runJudge(this.#rule, claims) };
    if (entry.findings.length > 0) this.#judged.set(key, entry);
  }
}

const NONE: readonly Finding[] = [];

function isOneGroup(claims: readonly Claim[]): boolean {
  return claims.every((claim) => claim.group === claims[0]?.group);
}

function inOrder(claims: readonly Claim[], positionOf: PositionOf): readonly Claim[] {
  return claims
    .map((claim) => ({ claim, position: positionOf(claim.subject) }))
    .sort((one, other) => one.position - other.position)
    .map(({ claim }) => claim);
}

function isSame(one: readonly Claim[], other: readonly Claim[]): boolean {
  return one.length === other.length && one.every((claim, index) => claim === other[index]);
}
