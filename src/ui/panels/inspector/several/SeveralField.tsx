import type { Field } from "../../../../domain/model/fields/index.ts";
import type { Finding } from "../../../../domain/model/finding.ts";
import { heldBy } from "../../../../domain/model/lookup.ts";
import type { Members } from "../../../../domain/model/members.ts";
import { SEVERAL_ID } from "../../../../store/sessionStore.ts";
import { CatalogueRow } from "../CatalogueRow.tsx";
import { FieldControl } from "../FieldControl.tsx";
import { FieldMark } from "../FieldMark.tsx";
import { fieldDomId } from "../fieldDomId.ts";
import { type Allocation, stateOf } from "../fieldState.ts";
import { allocationOf } from "../inspected.ts";
import { SHOWN_FINDINGS } from "./LimitedFindings.tsx";
import { MixedMark } from "./MixedMark.tsx";
import { mixedWords } from "./mixedWords.ts";
import { useCommonField } from "./useCommonField.ts";

export interface SeveralFieldProps<Shown extends Field> {
  readonly members: Members;
  readonly field: Shown;
  readonly findings: readonly Finding[];
  readonly isUnfolded: boolean;
  unfold(): void;
}

/** A field that the selected things have themselves: what is written goes to all of them. */
export function SeveralField({
  members,
  field,
  half,
  findings,
  isUnfolded,
  unfold,
}: SeveralFieldProps<Field> & { readonly half: boolean }) {
  const { common, text, mixed, write, around } = useCommonField(members, field);
  const id = fieldDomId(SEVERAL_ID, field.name);
  const state = stateOf(field, mixed === undefined ? text : "mixed", allocationOfAll(members, field.name));
  const isTyped = field.choices === undefined;

  return (
    <CatalogueRow
      id={id}
      field={field}
      about={[...mixedWords(common, members, isTyped), ...(state?.about ?? [])]}
      findings={findings}
      findingsApart
      mark={
        mixed === undefined ? (
          <FieldMark state={state} field={field} controlId={id} removeLine={() => write(undefined)} />
        ) : (
          isTyped && <MixedMark field={field} count={common.texts.length} isUnfolded={isUnfolded} unfold={unfold} />
        )
      }
    >
      <div {...around(isTyped, unfold)}>
        <FieldControl
          id={id}
          field={field}
          text={text}
          mixed={mixed}
          findings={findings.slice(0, SHOWN_FINDINGS)}
          hasMark={mixed !== undefined || state !== undefined}
          placeholder={state?.kind === "absent" ? (half ? "no line" : "no line in the file") : undefined}
          write={write}
        />
      </div>
    </CatalogueRow>
  );
}

/** What allocation has to do with the field of all of them; of some only, nothing is said. */
function allocationOfAll(members: Members, field: string): Allocation {
  const [first, ...others] = new Set(members.map((member) => allocationOf({ ...heldBy(member) }, field)));
  return others.length === 0 ? first : undefined;
}
