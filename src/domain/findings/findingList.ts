import type { Deployment } from "../model/deployment.ts";
import type { Finding, Severity } from "../model/finding.ts";
import { groupBy } from "../model/groupBy.ts";
import { positionsIn } from "./positions.ts";

type Counts = Readonly<Record<Severity, number>>;

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const NONE: readonly Finding[] = [];
const ZERO: Counts = { error: 0, warning: 0, info: 0 };

/** All findings of a design in order, and by object; what stayed the same since the list before keeps its identity. */
export class FindingList {
  readonly all: readonly Finding[];
  private readonly byObject: ReadonlyMap<string, readonly Finding[]>;
  private readonly bySite: ReadonlyMap<string, Counts>;
  private readonly total: Counts;

  constructor(deployment: Deployment, findings: readonly Finding[], previous: FindingList | undefined) {
    const positionOf = positionsIn(deployment);
    const placed = findings.map((finding) => ({ finding, rank: RANK[finding.severity], position: positionOf(finding.subject) }));
    placed.sort((one, other) => one.rank - other.rank || one.position - other.position);
    this.all = placed.map(({ finding }) => finding);
    this.byObject = mapValues(
      groupBy(this.all, (finding) => finding.subject.id),
      (own, id) => {
        const before = previous?.byObject.get(id);
        return before && isSame(before, own) ? before : own;
      },
    );
    this.bySite = mapValues(
      groupBy(this.all, (finding) => finding.subject.site ?? ""),
      (own, site) => counted(own, previous?.bySite.get(site)),
    );
    this.total = counted(this.all, previous?.total);
  }

  of(id: string): readonly Finding[] {
    return this.byObject.get(id) ?? NONE;
  }

  count(site?: string): Counts {
    return site === undefined ? this.total : (this.bySite.get(site) ?? ZERO);
  }
}

function isSame(one: readonly Finding[], other: readonly Finding[]): boolean {
  return one.length === other.length && one.every((finding, index) => finding === other[index] || saysTheSame(finding, other[index]));
}

/** Rules over the deployment speak anew at every change, mostly in the same words. */
function saysTheSame(one: Finding, other: Finding | undefined): boolean {
  return (
    one.rule === other?.rule &&
    one.message === other.message &&
    one.severity === other.severity &&
    one.subject.name === other.subject.name &&
    one.subject.field === other.subject.field
  );
}

function counted(findings: readonly Finding[], before: Counts | undefined): Counts {
  const counts = { ...ZERO };
  for (const { severity } of findings) counts[severity] += 1;
  return before && before.error === counts.error && before.warning === counts.warning && before.info === counts.info ? before : counts;
}

function mapValues<Value, Result>(
  map: ReadonlyMap<string, Value>,
  change: (value: Value, key: string) => Result,
): ReadonlyMap<string, Result> {
  return new Map([...map].map(([key, value]) => [key, change(value, key)]));
}
