import { RotateCcw } from "lucide-react";
import { flushSync } from "react-dom";
import { removeOverride } from "../../../domain/edits/removeOverride.ts";
import { setOverride } from "../../../domain/edits/setOverride.ts";
import type { Text } from "../../../domain/model/text.ts";
import { FieldRow } from "../../kit/fields/FieldRow.tsx";
import { runEdit, useStudio } from "../../studio.tsx";
import { FieldControl } from "./FieldControl.tsx";
import { FieldMark } from "./FieldMark.tsx";
import { fieldDomId } from "./fieldDomId.ts";
import { stateOf } from "./fieldState.ts";
import type { SharedFieldProps } from "./InheritedField.tsx";
import { useUnwritten } from "./useUnwritten.ts";

/** An appliance's own value in the place of a shared one: solid, marked, with the way back and what the others have. */
export function OwnValue({ applianceId, field, findings, shared, text }: SharedFieldProps) {
  const studio = useStudio();
  const unwritten = useUnwritten(field);
  const id = fieldDomId(applianceId, field.name);
  const { section, key } = field.ini;
  const state = stateOf(field, text, undefined);

  function write(next: Text): void {
    const args = { appliance: applianceId, section, key, text: next };
    runEdit(studio, setOverride, args, { mergeKey: `override ${applianceId} ${section} ${key}` });
  }

  function reset(): void {
    flushSync(() => runEdit(studio, removeOverride, { appliance: applianceId, section, key }));
    document.getElementById(id)?.focus();
  }

  return (
    <FieldRow
      id={id}
      label={field.label}
      fileKey={key}
      unwritten={unwritten}
      hint={field.hint}
      about={[
        `Own value; the ${field.owner} has ${shared || (shared === undefined ? "no such line" : "an empty one")}.`,
        ...(state?.about ?? []),
      ]}
      findings={findings}
      mark={<FieldMark state={state} field={field} controlId={id} removeLine={() => write(undefined)} />}
      tag={
        <span aria-hidden className="rounded-[4px] bg-accent-soft px-1 text-[10.5px] font-medium text-accent">
          own value
        </span>
      }
      below={
        <div className="mt-0.5 -ml-1 flex items-baseline gap-2 text-[12px]">
          <button
            type="button"
            className="inline-flex min-h-6 shrink-0 items-center gap-1 rounded-field px-1 font-medium text-accent hover:bg-hover"
            onClick={reset}
          >
            <RotateCcw size={12} aria-hidden />
            Use the {field.owner}'s value
            <span className="sr-only"> for {field.label}</span>
          </button>
          <code aria-hidden className="min-w-0 flex-1 text-right font-mono text-[11px] text-second [overflow-wrap:anywhere]">
            {shared || (shared === undefined ? "absent" : "empty")}
          </code>
        </div>
      }
    >
      <FieldControl
        id={id}
        own
        field={field}
        text={text}
        findings={findings}
        hasMark={state !== undefined}
        placeholder={state?.kind === "absent" ? "no line in the file" : undefined}
        write={write}
      />
    </FieldRow>
  );
}
