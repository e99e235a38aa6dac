import type { Field } from "../../../domain/model/fields/index.ts";
import { FieldRow, type FieldRowProps } from "../../kit/fields/FieldRow.tsx";
import { HelpButton } from "./help/HelpButton.tsx";
import { helpSubject } from "./help/helpSubject.ts";
import { useUnwritten } from "./useUnwritten.ts";

interface CatalogueRowProps extends Omit<FieldRowProps, "label" | "fileKey" | "unwritten" | "hint" | "subject" | "help"> {
  readonly field: Field;
}

/** Letters of label and key that leave room for the way to the help beside another field. */
const ROOMY = 18;

/** The row of a field of the catalogue: what it is called, its key and its help come from there. */
export function CatalogueRow({ field, ...rest }: CatalogueRowProps) {
  return (
    <FieldRow
      label={field.label}
      fileKey={field.ini?.key}
      unwritten={useUnwritten(field)}
      hint={field.hint}
      subject={helpSubject(field)}
      help={
        <HelpButton
          controlId={rest.id}
          label={field.label}
          isTight={field.ini !== undefined && field.label.length + field.ini.key.length > ROOMY}
        />
      }
      {...rest}
    />
  );
}
