import { useMemo } from "react";
import { useShallow } from "zustand/react/shallow";
import type { SubjectKind } from "../../../domain/model/finding.ts";
import { FieldFindings } from "../../kit/fields/FieldFindings.tsx";
import { countRender } from "../../kit/renderProbe.ts";
import { useAnalysis, useDesign } from "../../studio.tsx";
import { ApplianceFile } from "./ApplianceFile.tsx";
import { GroupFields } from "./GroupFields.tsx";
import { GroupSection } from "./GroupSection.tsx";
import { Header } from "./Header.tsx";
import { gatewayNumberOf, holderOf } from "./inspected.ts";
import { placeFindings, problemsOf } from "./placedFindings.ts";
import { SHEETS, type SheetGroupName } from "./sheet.ts";
import type { OpenGroups } from "./useOpenGroups.ts";
import { VoiceRoutes } from "./VoiceRoutes.tsx";

interface ObjectInspectorProps {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly groups: OpenGroups;
}

/** Everything of one object: where it stands, what is wrong with it, and its fields group by group. */
export function ObjectInspector({ kind, id, groups }: ObjectInspectorProps) {
  countRender("Inspector", id);
  const holder = useDesign(({ deployment }) => holderOf(deployment, kind, id));
  const own = useAnalysis(useShallow((analysis) => analysis.findingsOf(id)));
  const placed = useMemo(() => placeFindings(kind, own), [kind, own]);
  const problems = useAnalysis(useShallow((analysis) => problemsOf(analysis, kind, id)));
  const gatewayNumber = useDesign(({ deployment }) => gatewayNumberOf(deployment, id));
  if (holder === undefined) return null;
  const bind = (name: SheetGroupName) => {
    const isOpen = groups.isOpen(kind, name);
    return { isOpen, toggle: () => groups.set(kind, name, !isOpen) };
  };
  return (
    <>
      <Header kind={kind} id={id} problems={problems} />
      {placed.general.length > 0 && (
        <div className="border-b border-line px-3.5 pt-1 pb-2.5">
          <FieldFindings findings={placed.general} />
        </div>
      )}
      {SHEETS[kind].map(({ name, section, fields }) => (
        <GroupSection
          key={name}
          name={name}
          section={section === "Gateway" ? `Gateway${gatewayNumber}` : section}
          problems={placed.count(name)}
          {...bind(name)}
        >
          {name === "Voice routes" ? (
            <VoiceRoutes siteId={id} findings={placed} />
          ) : (
            <GroupFields kind={kind} ownerId={id} holder={holder} fields={fields} findings={placed} />
          )}
        </GroupSection>
      ))}
      {kind === "appliance" && <ApplianceFile applianceId={id} findings={placed} {...bind("Only in this file")} />}
    </>
  );
}
