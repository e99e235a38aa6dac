import type { Field } from "../../../../domain/model/fields/index.ts";
import type { MemberKind, Members } from "../../../../domain/model/members.ts";
import { cx } from "../../../kit/cx.ts";
import { useMedia } from "../../../kit/useMedia.ts";
import { NARROW } from "../GroupFields.tsx";
import { linesOf } from "../lines.ts";
import type { PlacedFindings } from "../placedFindings.ts";
import { SeveralLine } from "./SeveralLine.tsx";

interface SeveralFieldsProps {
  readonly kind: MemberKind;
  readonly members: Members;
  readonly fields: readonly Field[];
  readonly findings: PlacedFindings;
}

/** The fields of one group, in the lines in which a single thing has them. */
export function SeveralFields({ kind, members, fields, findings }: SeveralFieldsProps) {
  const isNarrow = useMedia(NARROW);
  const lines = linesOf(fields, (field) => !isNarrow && field.owner === kind);
  return lines.map((line) => (
    <div key={line[0]?.name} className={cx(line.length > 1 && "field-pair grid grid-cols-2 gap-x-2.5")}>
      <SeveralLine members={members} fields={line} findings={findings} />
    </div>
  ));
}
