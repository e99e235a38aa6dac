import { flushSync } from "react-dom";
import { removeOverride } from "../../../domain/edits/removeOverride.ts";
import { setOverride } from "../../../domain/edits/setOverride.ts";
import type { Text } from "../../../domain/model/text.ts";
import { runEdit, useStudio } from "../../studio.tsx";
import { CatalogueRow } from "./CatalogueRow.tsx";
import { FieldControl } from "./FieldControl.tsx";
import { FieldMark } from "./FieldMark.tsx";
import { fieldDomId } from "./fieldDomId.ts";
import { stateOf } from "./fieldState.ts";
import type { SharedFieldProps } from "./InheritedField.tsx";
import { sharedWords, WayBack } from "./WayBack.tsx";

/** An appliance's own value in the place of a shared one: solid, marked, with the way back and what the others have. */
export function OwnValue({ applianceId, field, findings, shared, text }: SharedFieldProps) {
  const studio = useStudio();
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
    <CatalogueRow
      id={id}
      field={field}
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
      hasWayBack
      below={<WayBack words={`Use the ${field.owner}’s value`} label={field.label} shared={sharedWords(shared)} reset={reset} />}
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
    </CatalogueRow>
  );
}
