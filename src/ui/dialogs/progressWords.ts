import type { Progress } from "../../store/jobs.ts";

type Step = Progress["step"];

const LABELS: Readonly<Record<Step, string>> = {
  "working-out": "Working out the files",
  packing: "Packing the files",
  gathering: "Gathering the files",
  reading: "Reading the files",
  understanding: "Reading what they say",
};

/** What a progress bar says. */
interface Bar {
  readonly label: string;
  readonly share: number | undefined;
  readonly figures?: string;
}

/**
 * What a progress bar says of a job.
 * @param first the step with which the job begins: all that is known at first
 */
export function barOf(progress: Progress | undefined, first: Step): Bar {
  if (progress === undefined) return { label: LABELS[first], share: undefined };
  const { step, done, total } = progress;
  const share = done / Math.max(1, total);
  const counts = `${done.toLocaleString("en-US")} of ${total.toLocaleString("en-US")}`;
  return { label: LABELS[step], share, figures: step === "working-out" ? `${Math.floor(100 * share)} %` : counts };
}
