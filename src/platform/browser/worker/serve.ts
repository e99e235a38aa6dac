import type { JobName, JobTable, Progress } from "../../../store/jobs.ts";
import type { Asked, Told } from "./messages.ts";

/** How often the page hears how far a job is, in milliseconds: oftener than it draws would only cost it time. */
const PACE = 50;

/** Does the jobs that the page asks for, one after the other. */
export function serve(jobs: JobTable): void {
  let last = Promise.resolve();
  self.addEventListener("message", ({ data }: MessageEvent<Asked>) => {
    last = last.then(() => answer(jobs, data, (told) => self.postMessage(told)));
  });
}

/** Does one job and tells what came of it. */
export async function answer<Name extends JobName>(
  jobs: JobTable,
  { id, job, request }: Asked<Name>,
  tell: (told: Told) => void,
): Promise<void> {
  let told = Number.NEGATIVE_INFINITY;
  const report = (progress: Progress) => {
    if (performance.now() - told < PACE) return;
    told = performance.now();
    tell({ id, kind: "progress", progress });
  };
  try {
    tell({ id, kind: "result", result: await jobs[job](request, report) });
  } catch (error) {
    tell({ id, kind: "failed", message: error instanceof Error ? error.message : String(error) });
  }
}
