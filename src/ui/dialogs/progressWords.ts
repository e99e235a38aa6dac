import type { Progress } from "../../store/jobs.ts";

const LABELS: Readonly<Record<Progress["step"], string>> = {
  "working-out": "Working out the files",
  packing: "Packing the files",
};

/** What a progress bar says of a job, and before anything is known of it. */
export function barOf(progress: Progress | undefined): { label: string; share: number | undefined; figures?: string } {
  if (progress === undefined) return { label: LABELS["working-out"], share: undefined };
  const { step, done, total } = progress;
  const share = done / Math.max(1, total);
  const figures =
    step === "packing" ? `${done.toLocaleString("en-US")} of ${total.toLocaleString("en-US")}` : `${Math.floor(100 * share)} %`;
  return { label: LABELS[step], share, figures };
}
