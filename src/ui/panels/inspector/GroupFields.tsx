import { textOf } from "../../../domain/model/change.ts";
import { type Field, isIniField } from "../../../domain/model/fields/index.ts";
import type { SubjectKind } from "../../../domain/model/finding.ts";
import { cx } from "../../kit/cx.ts";
import { FieldFindings } from "../../kit/fields/FieldFindings.tsx";
import { useMedia } from "../../kit/useMedia.ts";
import { fieldDomId } from "./fieldDomId.ts";
import { InheritedField } from "./InheritedField.tsx";
import { allocationOf } from "./inspected.ts";
import { linesOf } from "./lines.ts";
import { OwnField } from "./OwnField.tsx";
import type { PlacedFindings } from "./placedFindings.ts";

interface GroupFieldsProps {
  readonly kind: SubjectKind;
  readonly ownerId: string;
  readonly holder: Readonly<Record<string, unknown>>;
  readonly fields: readonly Field[];
  readonly findings: PlacedFindings;
}

/** Below this the inspector has no room for two fields side by side with their labels and keys. */
export const NARROW = "(max-width: 1100px)";

/** The fields of one group in lines of one or two. What is wrong with one of two stands below both, where there is room. */
export function GroupFields({ kind, ownerId, holder, fields, findings }: GroupFieldsProps) {
  const isNarrow = useMedia(NARROW);
  const lines = linesOf(fields, (field) => !isNarrow && field.owner === kind);
  return lines.map((line) => {
    const isPair = line.length > 1;
    return (
      <div key={line[0]?.name}>
        <div className={cx(isPair && "field-pair grid grid-cols-2 gap-x-2.5")}>
          {line.map((field) =>
            field.owner !== kind && isIniField(field) ? (
              <InheritedField key={field.name} applianceId={ownerId} field={field} findings={findings.of(field.name)} />
            ) : (
              <OwnField
                key={field.name}
                ownerId={ownerId}
                field={field}
                text={textOf(holder, field.name)}
                allocation={allocationOf(holder, field.name)}
                half={isPair}
                findings={findings.of(field.name)}
              />
            ),
          )}
        </div>
        {isPair && line.map(({ name }) => <FieldFindings key={name} controlId={fieldDomId(ownerId, name)} findings={findings.of(name)} />)}
      </div>
    );
  });
}
