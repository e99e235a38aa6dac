import type { Finding } from "../../../domain/model/finding.ts";

/** The ids that describe a field's control: its key, hint and state, then what is wrong with it. */
export function descriptionOf(id: string, findings: readonly Finding[]): string {
  return [`${id}-about`, ...messageIds(id, findings)].join(" ");
}

/** The ids of the sentences that say what is wrong with a control; their fixes, which stand among them, do not describe it. */
export function messageIds(id: string, findings: readonly Finding[]): readonly string[] {
  return findings.map((_, index) => messageIdOf(id, index));
}

/** The id of one sentence that says what is wrong with a control. */
export function messageIdOf(id: string, index: number): string {
  return `${id}-problem-${index}`;
}
