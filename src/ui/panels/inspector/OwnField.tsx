import { memo, useCallback } from "react";
import { setField } from "../../../domain/edits/setField.ts";
import { type Field, isIniField } from "../../../domain/model/fields/index.ts";
import type { Finding } from "../../../domain/model/finding.ts";
import type { Text } from "../../../domain/model/text.ts";
import { countRender } from "../../kit/renderProbe.ts";
import { runEdit, useStudio } from "../../studio.tsx";
import { AutomaticBack } from "./AutomaticBack.tsx";
import { CatalogueRow } from "./CatalogueRow.tsx";
import { FieldControl } from "./FieldControl.tsx";
import { FieldMark } from "./FieldMark.tsx";
import { fieldDomId } from "./fieldDomId.ts";
import { type Allocation, stateOf } from "./fieldState.ts";
import { OwnElsewhere } from "./OwnElsewhere.tsx";

interface OwnFieldProps {
  readonly ownerId: string;
  readonly field: Field;
  readonly text: Text;
  readonly allocation: Allocation;
  /** It stands beside another field. */
  readonly half: boolean;
  readonly findings: readonly Finding[];
}

/** A field of the object that is inspected: what is typed goes to the design at once. */
export const OwnField = memo(function OwnField({ ownerId, field, text, allocation, half, findings }: OwnFieldProps) {
  countRender("InspectorField", `${ownerId}/${field.name}`);
  const studio = useStudio();
  const id = fieldDomId(ownerId, field.name);
  const write = useCallback(
    (next: Text) => {
      const args = { owner: field.owner, id: ownerId, field: field.name, text: next };
      runEdit(studio, setField, args, { mergeKey: `field ${ownerId} ${field.name}` });
    },
    [studio, ownerId, field],
  );
  const state = stateOf(field, text, allocation);
  return (
    <CatalogueRow
      id={id}
      field={field}
      about={allocation === "own" ? ["Written by hand; Shift+F2 gives the automatic one back."] : state?.about}
      findings={findings}
      findingsApart={half}
      below={isIniField(field) && field.owner !== "appliance" && <OwnElsewhere ownerId={ownerId} field={field} />}
      mark={
        allocation === "own" ? (
          <AutomaticBack applianceId={ownerId} field={field} />
        ) : (
          <FieldMark state={state} field={field} controlId={id} removeLine={() => write(undefined)} />
        )
      }
    >
      <FieldControl
        id={id}
        field={field}
        text={text}
        findings={findings}
        hasMark={allocation === "own" || state !== undefined}
        placeholder={placeholderOf(state?.kind, half)}
        write={write}
      />
    </CatalogueRow>
  );
});

function placeholderOf(kind: string | undefined, half: boolean): string | undefined {
  if (kind === "awaited") return half ? "not yet" : "not given yet";
  if (kind === "absent") return half ? "no line" : "no line in the file";
  return undefined;
}
