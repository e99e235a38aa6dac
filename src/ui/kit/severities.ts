import type { Finding, Severity } from "../../domain/model/finding.ts";

/** The severities, worst first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** The colours of dots that tell of problems. */
export const DOTS: Readonly<Record<Severity, string>> = { error: "bg-error", warning: "bg-warning", info: "bg-accent" };

/** The worst severity among findings; undefined when there are none. */
export function worstOf(findings: readonly Finding[]): Severity | undefined {
  return SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity));
}
