import { useMemo, useState } from "react";
import { useShallow } from "zustand/react/shallow";
import { idOf } from "../../../../domain/model/lookup.ts";
import { type MemberKind, membersOf } from "../../../../domain/model/members.ts";
import { useAnalysis, useDesign } from "../../../studio.tsx";
import { GroupSection } from "../GroupSection.tsx";
import { placeFindings } from "../placedFindings.ts";
import { SHEETS } from "../sheet.ts";
import type { OpenGroups } from "../useOpenGroups.ts";
import { LimitedFindings } from "./LimitedFindings.tsx";
import { SelectedThings } from "./SelectedThings.tsx";
import { SeveralFields } from "./SeveralFields.tsx";
import { SeveralHeader } from "./SeveralHeader.tsx";

interface SeveralProps {
  readonly ids: readonly string[];
  readonly groups: OpenGroups;
}

/** With more than these the list of what is selected begins collapsed: the fields are what a person comes for. */
const FEW = 4;

const NO_PROBLEMS = { error: 0, warning: 0, info: 0 };

/**
 * Several selected things at once: the fields that they have in common, each written to all of them. Of a selection of
 * different kinds one kind at a time is edited, the most numerous to begin with.
 */
export default function Several({ ids, groups }: SeveralProps) {
  const deployment = useDesign((design) => design.deployment);
  const byKind = useMemo(() => membersOf(deployment, ids), [deployment, ids]);
  const [wanted, choose] = useState<MemberKind>();
  const [listed, setListed] = useState(ids.length <= FEW);
  const kind = wanted !== undefined && byKind[wanted].length > 0 ? wanted : mostNumerous(byKind);
  const members = byKind[kind];
  const findings = useAnalysis(useShallow((analysis) => members.flatMap((member) => analysis.findingsOf(idOf(member)))));
  const placed = useMemo(() => placeFindings(kind, findings), [kind, findings]);
  const groupsShown = SHEETS[kind].filter(({ fields }) => fields.length > 0);
  const elsewhere = SHEETS[kind].filter(({ fields }) => fields.length === 0).map(({ name }) => name);
  return (
    <>
      <SeveralHeader byKind={byKind} kind={kind} choose={choose} />
      <LimitedFindings className="border-b border-line px-3.5 pt-1 pb-2.5" findings={[...placed.general, ...placed.in(elsewhere)]} />
      <GroupSection
        name={`Selected: ${ids.length.toLocaleString("en-US")}`}
        section={undefined}
        isOpen={listed}
        problems={NO_PROBLEMS}
        toggle={() => setListed(!listed)}
      >
        <SelectedThings ids={ids} />
      </GroupSection>
      {groupsShown.map(({ name, section, fields }) => {
        const isOpen = groups.isOpen(kind, name);
        return (
          <GroupSection
            key={name}
            name={name}
            section={section}
            isOpen={isOpen}
            problems={placed.count(name)}
            toggle={() => groups.set(kind, name, !isOpen)}
          >
            <SeveralFields kind={kind} members={members} fields={fields} findings={placed} />
          </GroupSection>
        );
      })}
    </>
  );
}

function mostNumerous(byKind: ReturnType<typeof membersOf>): MemberKind {
  const kinds = ["appliance", "gateway", "site"] as const;
  return kinds.reduce((most, kind) => (byKind[kind].length > byKind[most].length ? kind : most));
}
