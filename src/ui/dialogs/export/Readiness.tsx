import { CircleAlert, CircleCheck } from "lucide-react";
import type { ExportPlan } from "../../../store/jobs.ts";

interface ReadinessProps {
  readonly errors: number;
  /** undefined: nobody knows yet. */
  readonly withheld: ExportPlan["withheld"] | undefined;
}

/** Whether what is exported is ready: with errors the files are drafts. */
export function Readiness({ errors, withheld = [] }: ReadinessProps) {
  if (errors === 0 && withheld.length === 0) {
    return (
      <p className="flex items-center gap-1.5">
        <CircleCheck size={14} className="shrink-0 text-good" aria-hidden />
        No errors found.
      </p>
    );
  }
  return (
    <div className="flex gap-3 rounded-node border border-error bg-error-soft px-3 py-2.5">
      <CircleAlert size={17} className="mt-px shrink-0 text-error" aria-hidden />
      <div className="min-w-0">
        {errors > 0 && (
          <p>
            <b className="font-semibold">
              {errors.toLocaleString("en-US")} {errors === 1 ? "error stands" : "errors stand"} in the way.
            </b>{" "}
            The files that {errors === 1 ? "it touches" : "they touch"} are made as drafts, named{" "}
            <code className="font-mono">CloudConnector.draft.ini</code>, and do not deploy as they are.
          </p>
        )}
        {withheld.map(({ name, reasons }) => (
          <p key={name} className="mt-1 break-words">
            <b className="font-semibold">{name} gets no file:</b> {reasons.join(" ")}
          </p>
        ))}
      </div>
    </div>
  );
}
