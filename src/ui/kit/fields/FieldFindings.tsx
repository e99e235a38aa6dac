import { useRef } from "react";
import type { Finding } from "../../../domain/model/finding.ts";
import { loadable } from "../loadable.tsx";
import { Part } from "../Part.tsx";
import { useLostFocus } from "../useLostFocus.ts";
import { focusAfter } from "./focusAfter.ts";

// Comes with the rules and their fixes, which are there as soon as there is a finding.
const MendableProblems = loadable(() => import("../../fixes/MendableProblems.tsx"));

interface FieldFindingsProps {
  /** Of the control that they are about; absent: they are about the object as a whole. */
  readonly controlId?: string;
  readonly findings: readonly Finding[];
  /** They are of several things: each says whose it is. */
  readonly named?: boolean;
  /** The field itself offers the shared value; a mend that does the same is not offered beside it. */
  readonly hasWayBack?: boolean;
}

/** What is wrong with a field or an object, in words, each with its mend below; nothing when all is well. */
export function FieldFindings({ controlId, findings, named = false, hasWayBack = false }: FieldFindingsProps) {
  const box = useRef<HTMLDivElement>(null);
  // Who writes a value and goes on by Tab may come to a sentence that has just become untrue: what is typed next is for the next field.
  useLostFocus(box, () => controlId !== undefined && focusAfter(controlId));
  return (
    <div ref={box} className="contents">
      {findings.length > 0 && (
        <Part name="What is wrong here">
          <MendableProblems controlId={controlId} findings={findings} named={named} hasWayBack={hasWayBack} />
        </Part>
      )}
    </div>
  );
}
