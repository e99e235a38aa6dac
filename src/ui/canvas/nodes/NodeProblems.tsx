import type { Severity } from "../../../domain/model/finding.ts";
import { CountBadge } from "../../kit/CountBadge.tsx";
import { worstOf } from "../../kit/severities.ts";
import { useAnalysis } from "../../studio.tsx";

/** The severity of the worst finding of one object; undefined where there are none but notes. */
export function useWorst(id: string): Severity | undefined {
  return useAnalysis((analysis) => {
    const worst = worstOf(analysis.findingsOf(id));
    return worst === "info" ? undefined : worst;
  });
}

/** What makes room in a node's first line for the badge at its corner. */
export const BESIDE_BADGE = "pr-2.5";

/** The number of errors, else of warnings, of one object, at its corner; notes would only make noise on the canvas. */
export function NodeProblems({ id }: { readonly id: string }) {
  const worst = useWorst(id);
  const count = useAnalysis((analysis) => analysis.findingsOf(id).filter((finding) => finding.severity === worst).length);
  if (!worst) return null;
  return (
    <span className="absolute -top-[7px] -right-[6px] flex rounded-full ring-2 ring-raised shrunk:[zoom:1.25] middle:[zoom:1.65] faint:[zoom:2.2] faint:-right-[4px] dim:[zoom:2.75]">
      <CountBadge severity={worst} count={count} />
    </span>
  );
}
