import type { JobName, Progress, Request, Result } from "../../../store/jobs.ts";

/** What the page says to its helper. */
export interface Asked<Name extends JobName = JobName> {
  /** Told back with every answer. */
  readonly id: number;
  readonly job: Name;
  readonly request: Request<Name>;
}

/** What the helper says to the page: how far it is, as often as it likes, then what came of it, or a sentence. */
export type Told = { readonly id: number } & (
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "result"; readonly result: Result<JobName> }
  | { readonly kind: "failed"; readonly message: string }
);
