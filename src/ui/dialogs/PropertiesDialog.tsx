import { useCallback } from "react";
import { EDITS } from "../../domain/edits/registry.ts";
import { textOf } from "../../domain/model/change.ts";
import { FIELDS_OF, type Field } from "../../domain/model/fields/index.ts";
import type { Text } from "../../domain/model/text.ts";
import { Button } from "../kit/Button.tsx";
import { cx } from "../kit/cx.ts";
import { FieldRow } from "../kit/fields/FieldRow.tsx";
import { FieldControl } from "../panels/inspector/FieldControl.tsx";
import { runEdit, useAnalysis, useDesign, useStudio } from "../studio.tsx";
import { Dialog } from "./Dialog.tsx";

const PROPERTIES: readonly Field[] = FIELDS_OF.deployment.filter(({ group }) => group === "Design");

/** Fields that need a whole line. */
const WIDE: ReadonlySet<string> = new Set(["customer", "notes"]);

/** For whom the design is, who made it and which state it is in: what stands on the documents and in the top bar. */
export default function PropertiesDialog() {
  const { session } = useStudio();
  const close = () => session.getState().openDialog(undefined);
  return (
    <Dialog
      title="Design properties"
      description="Whom the design is for, and its state. It is printed on the documents as written here, and is in no appliance’s file."
      onClose={close}
      actions={
        <Button look="primary" onClick={close}>
          Done
        </Button>
      }
    >
      <div className="grid grid-cols-3 gap-x-3 gap-y-3 pb-2">
        {PROPERTIES.map((field) => (
          <div key={field.name} className={cx("grid", WIDE.has(field.name) && "col-span-3")}>
            <Property field={field} />
          </div>
        ))}
      </div>
    </Dialog>
  );
}

/** A property is written as it is typed, like in the inspector; one visit to its field is one undo step. */
function Property({ field }: { readonly field: Field }) {
  const studio = useStudio();
  const id = `property-${field.name}`;
  const text = useDesign(({ deployment }) => textOf(deployment, field.name));
  const all = useAnalysis((analysis) => analysis.findingsOf("deployment"));
  const findings = all.filter(({ subject }) => subject.field === field.name);
  const write = useCallback(
    (next: Text) => {
      const args = { owner: field.owner, id: "deployment", field: field.name, text: next };
      runEdit(studio, EDITS.setField, args, { mergeKey: `property ${field.name}` });
    },
    [studio, field],
  );
  return (
    <FieldRow id={id} label={field.label} hint={field.hint} findings={findings}>
      <FieldControl id={id} field={field} text={text} findings={findings} write={write} />
    </FieldRow>
  );
}
