import type { Severity } from "../../../domain/model/finding.ts";
import { CountBadge } from "../../kit/CountBadge.tsx";
import { worstOf } from "../../kit/severities.ts";
import { useAnalysis } from "../../studio.tsx";

/** The severity of the worst finding of one object; undefined where there are none but notes. */
function useWorst(id: string): Severity | undefined {
  return useAnalysis((analysis) => {
    const worst = worstOf(analysis.findingsOf(id));
    return worst === "info" ? undefined : worst;
  });
}

/** What the badge at the corner of a node says: the number of errors, else of warnings. */
export interface Badge {
  readonly severity: Severity;
  readonly count: number;
}

/** The badge of one object; undefined where there is nothing but notes, which would only make noise on the canvas. */
export function useBadge(id: string): Badge | undefined {
  const severity = useWorst(id);
  const count = useAnalysis((analysis) => analysis.findingsOf(id).filter((finding) => finding.severity === severity).length);
  return severity && { severity, count };
}

/** What makes room for the badge in the first line beside it, by how many digits it has; the farther away, the more it covers. */
export function besideBadge({ count }: Badge): string {
  return count < 10 ? "pr-2.5 middle:pr-4 faint:pr-6.5 dim:pr-8.5" : "pr-2.5 shrunk:pr-4 middle:pr-6 faint:pr-9.5 dim:pr-12";
}

/** The badge at the corner of a node. */
export function NodeBadge({ severity, count }: Badge) {
  return (
    <span className="absolute -top-[7px] -right-[6px] flex rounded-full ring-2 ring-raised shrunk:[zoom:1.25] middle:[zoom:1.65] faint:[zoom:2.2] faint:-right-[4px] dim:[zoom:2.75]">
      <CountBadge severity={severity} count={count} />
    </span>
  );
}
