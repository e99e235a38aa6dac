import type { Severity } from "../../../domain/model/finding.ts";

/** The severities, worst first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
