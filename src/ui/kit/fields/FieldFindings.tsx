import { lazy, Suspense } from "react";
import type { Finding } from "../../../domain/model/finding.ts";

// Comes with the rules and their fixes, which are there as soon as there is a finding.
const MendableProblems = lazy(() => import("../../fixes/MendableProblems.tsx"));

interface FieldFindingsProps {
  /** Of the control that they are about; absent: they are about the object as a whole. */
  readonly controlId?: string;
  readonly findings: readonly Finding[];
  /** They are of several things: each says whose it is. */
  readonly named?: boolean;
}

/** What is wrong with a field or an object, in words, each with its mend below; nothing when all is well. */
export function FieldFindings({ controlId, findings, named = false }: FieldFindingsProps) {
  if (findings.length === 0) return null;
  return (
    <Suspense>
      <MendableProblems controlId={controlId} findings={findings} named={named} />
    </Suspense>
  );
}
