import type { Severity } from "../../../domain/model/finding.ts";

/** What problems can stand under headings by. */
export const GROUPINGS = ["none", "site", "rule"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Which problems are listed, and how. */
export interface ProblemFilter {
  readonly hidden: ReadonlySet<Severity>;
  /** Words that must all occur in what a row shows; letter case does not matter. */
  readonly text: string;
  readonly grouping: Grouping;
}

export const ALL_PROBLEMS: ProblemFilter = { hidden: new Set(), text: "", grouping: "none" };
