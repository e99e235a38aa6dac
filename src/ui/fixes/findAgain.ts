import type { Finding } from "../../domain/model/finding.ts";

/**
 * Finds a problem again after the design has changed: the one of the same rule in the same place, in the same words if
 * there are several.
 */
export function findAgain(findings: readonly Finding[], wanted: Finding): Finding | undefined {
  const inPlace = findings.filter(
    ({ rule, subject }) =>
      rule === wanted.rule &&
      subject.kind === wanted.subject.kind &&
      subject.id === wanted.subject.id &&
      subject.field === wanted.subject.field,
  );
  return inPlace.find(({ message }) => message === wanted.message) ?? inPlace[0];
}
