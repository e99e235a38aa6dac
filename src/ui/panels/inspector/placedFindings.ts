import type { Analysis } from "../../../domain/analysis.ts";
import type { Finding, Severity, SubjectKind } from "../../../domain/model/finding.ts";
import { groupOf, type SheetGroupName } from "./sheet.ts";

const NONE: readonly Finding[] = [];

/** An object's findings sorted to where its inspector shows them. */
export interface PlacedFindings {
  /** Those about the object as a whole, or about a field that it does not show: nothing is lost. */
  readonly general: readonly Finding[];
  of(field: string): readonly Finding[];
  /** Those of whole groups. */
  in(groups: readonly SheetGroupName[]): readonly Finding[];
  /** How many of each severity a group holds. */
  count(group: SheetGroupName): Readonly<Record<Severity, number>>;
}

/** Sorts the findings of one object by the field they are about. */
export function placeFindings(kind: SubjectKind, findings: readonly Finding[]): PlacedFindings {
  const byField = new Map<string, Finding[]>();
  const counts = new Map<SheetGroupName, Record<Severity, number>>();
  const byGroup = new Map<SheetGroupName, Finding[]>();
  const general: Finding[] = [];
  for (const finding of findings) {
    const { field } = finding.subject;
    const group = field === undefined ? undefined : groupOf(kind, field);
    if (field === undefined || group === undefined) {
      general.push(finding);
      continue;
    }
    append(byField, field, finding);
    append(byGroup, group, finding);
    const count = counts.get(group) ?? { error: 0, warning: 0, info: 0 };
    count[finding.severity] += 1;
    counts.set(group, count);
  }
  return {
    general,
    of: (field) => byField.get(field) ?? NONE,
    in: (groups) => groups.flatMap((group) => byGroup.get(group) ?? NONE),
    count: (group) => counts.get(group) ?? { error: 0, warning: 0, info: 0 },
  };
}

function append<Key>(lists: Map<Key, Finding[]>, key: Key, finding: Finding): void {
  const list = lists.get(key);
  if (list) list.push(finding);
  else lists.set(key, [finding]);
}

/** How many problems an object's title tells of: a site's and the deployment's with all they hold, as on the canvas. */
export function problemsOf(analysis: Analysis, kind: SubjectKind, id: string): Readonly<Record<Severity, number>> {
  if (kind === "deployment") return analysis.count();
  return kind === "site" ? analysis.count(id) : countOf(analysis.findingsOf(id));
}

function countOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) count[severity] += 1;
  return count;
}
