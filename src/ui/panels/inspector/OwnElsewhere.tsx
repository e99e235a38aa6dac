import { RotateCcw } from "lucide-react";
import { useShallow } from "zustand/react/shallow";
import { several } from "../../../domain/edits/several.ts";
import { resetAll } from "../../../domain/edits/writeAll.ts";
import type { IniField } from "../../../domain/model/fields/index.ts";
import { lineField } from "../../../domain/model/lineField.ts";
import { idOf } from "../../../domain/model/lookup.ts";
import { withOwnValue } from "../../../domain/model/members.ts";
import { runEdit, useDesign, useStudio } from "../../studio.tsx";
import { fieldDomId } from "./fieldDomId.ts";
import { countedThings, titleOf } from "./inspected.ts";

interface OwnElsewhereProps {
  /** The deployment, site or gateway that shares the value. */
  readonly ownerId: string;
  readonly field: IniField;
}

/** Below a shared value: whose files have another one of their own in its place, with the way there and back for all of them. */
export function OwnElsewhere({ ownerId, field }: OwnElsewhereProps) {
  const studio = useStudio();
  const ids = useDesign(useShallow(({ deployment }) => withOwnValue(deployment, field, ownerId).map(idOf)));
  const [first, ...others] = ids;
  const only = useDesign(({ deployment }) => (first !== undefined && others.length === 0 ? titleOf(deployment, first) : undefined));
  if (first === undefined) return null;
  const gateway = field.owner === "gateway" ? ownerId : undefined;

  function show(id: string): void {
    const { requestFocus, requestCommonFocus, select } = studio.session.getState();
    if (others.length === 0) requestFocus("appliance", id, gateway === undefined ? field.name : lineField({ ...field.ini, gateway }));
    else if (gateway === undefined) requestCommonFocus("appliance", ids, field.name);
    else select(ids);
  }

  function reset(): void {
    const { deployment } = studio.document.getState().design;
    runEdit(studio, several, resetAll(deployment, withOwnValue(deployment, field, ownerId), field, gateway));
    document.getElementById(fieldDomId(ownerId, field.name))?.focus();
  }

  return (
    <p className="mt-0.5 -ml-1 flex flex-wrap items-center gap-x-1 text-[12px]">
      <button type="button" className="min-h-6 rounded-field px-1 text-left text-second hover:bg-hover" onClick={() => show(first)}>
        {only ? `${only} has its own value` : `${countedThings("appliance", ids.length)} have their own value`}
        <span className="sr-only"> for {field.label}: go there</span>
      </button>
      <button
        type="button"
        title={`Let ${only ?? "them"} have this value again`}
        className="inline-flex min-h-6 items-center gap-1 rounded-field px-1 font-medium text-accent hover:bg-hover"
        onClick={reset}
      >
        <RotateCcw size={12} aria-hidden />
        Use this one
        <span className="sr-only"> for {field.label} in all</span>
      </button>
    </p>
  );
}
