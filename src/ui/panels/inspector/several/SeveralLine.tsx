import { useState } from "react";
import { type Field, isIniField } from "../../../../domain/model/fields/index.ts";
import type { Members } from "../../../../domain/model/members.ts";
import { SEVERAL_ID } from "../../../../store/sessionStore.ts";
import { fieldDomId } from "../fieldDomId.ts";
import type { PlacedFindings } from "../placedFindings.ts";
import { HeldValues } from "./HeldValues.tsx";
import { LimitedFindings } from "./LimitedFindings.tsx";
import { SeveralField } from "./SeveralField.tsx";
import { SeveralShared } from "./SeveralShared.tsx";

interface SeveralLineProps {
  readonly members: Members;
  readonly fields: readonly Field[];
  readonly findings: PlacedFindings;
}

/** One field or two side by side; below them the different values of one of them, where they are asked for, and what is wrong. */
export function SeveralLine({ members, fields, findings }: SeveralLineProps) {
  const [unfolded, unfold] = useState<string>();
  return (
    <>
      {fields.map((field) => {
        const shared = {
          members,
          findings: findings.of(field.name),
          isUnfolded: unfolded === field.name,
          unfold: () => unfold(unfolded === field.name ? undefined : field.name),
        };
        return field.owner !== members[0]?.kind && isIniField(field) ? (
          <SeveralShared key={field.name} field={field} {...shared} />
        ) : (
          <SeveralField key={field.name} field={field} half={fields.length > 1} {...shared} />
        );
      })}
      <div className="col-span-full">
        {fields.map((field) => (
          <div key={field.name}>
            {unfolded === field.name && <HeldValues members={members} field={field} fold={() => unfold(undefined)} />}
            <LimitedFindings controlId={fieldDomId(SEVERAL_ID, field.name)} findings={findings.of(field.name)} />
          </div>
        ))}
      </div>
    </>
  );
}
