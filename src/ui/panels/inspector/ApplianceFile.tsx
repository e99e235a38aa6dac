import { useMemo } from "react";
import { useDesign } from "../../studio.tsx";
import { FileOnly } from "./FileOnly.tsx";
import { fileLines } from "./fileLines.ts";
import { GroupSection } from "./GroupSection.tsx";
import { applianceIn } from "./inherited.ts";
import type { PlacedFindings } from "./placedFindings.ts";

interface ApplianceFileProps {
  readonly applianceId: string;
  readonly findings: PlacedFindings;
  readonly isOpen: boolean;
  toggle(): void;
}

const NAME = "Only in this file";

/** The group of what an imported file has for itself: lines and comments; nothing when there is none. */
export function ApplianceFile({ applianceId, findings, isOpen, toggle }: ApplianceFileProps) {
  const site = useDesign(({ deployment }) => applianceIn(deployment, applianceId)?.site);
  const appliance = useDesign(({ deployment }) => applianceIn(deployment, applianceId)?.appliance);
  const lines = useMemo(() => (site && appliance ? fileLines(site, appliance) : []), [site, appliance]);
  const comments = appliance?.comments ?? [];
  if (lines.length === 0 && comments.length === 0) return null;
  return (
    <GroupSection name={NAME} section={undefined} isOpen={isOpen} problems={findings.count(NAME)} toggle={toggle}>
      <FileOnly applianceId={applianceId} lines={lines} findings={findings} />
      {comments.length > 0 && (
        <div>
          <h4 className="mb-0.5 text-[12px] text-second">Comments kept from the file</h4>
          <pre className="font-mono text-[11px] whitespace-pre-wrap text-third [overflow-wrap:anywhere]">
            {comments.map((comment) => `;${comment.text}`).join("\n")}
          </pre>
        </div>
      )}
    </GroupSection>
  );
}
