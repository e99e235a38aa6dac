import type { Target } from "./row.ts";

/** Something to measure. */
export interface Case {
  readonly name: string;
  /** The name of the case before it that it is compared with. */
  readonly against?: string;
  readonly target?: Target;
  /** How often it is measured at the least; fewer than usual for what takes seconds. */
  readonly samples?: number;
  /**
   * Makes one run ready, outside of what is measured. What a person's first look does not have yet is made anew here, so that
   * nothing an earlier run has kept can help.
   * @returns the run; what it gives is kept alive, so that no engine can leave the work out
   */
  ready(): () => unknown;
}
