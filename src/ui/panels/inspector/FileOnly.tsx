import { X } from "lucide-react";
import type { MouseEvent } from "react";
import { flushSync } from "react-dom";
import { removeOverride } from "../../../domain/edits/removeOverride.ts";
import { setOverride } from "../../../domain/edits/setOverride.ts";
import { fieldOfKey } from "../../../domain/model/fields/index.ts";
import type { Finding } from "../../../domain/model/finding.ts";
import { lineField } from "../../../domain/model/lineField.ts";
import type { Text } from "../../../domain/model/text.ts";
import { descriptionOf } from "../../kit/fields/descriptions.ts";
import { FieldFindings } from "../../kit/fields/FieldFindings.tsx";
import { TextInput } from "../../kit/fields/TextInput.tsx";
import { IconButton } from "../../kit/IconButton.tsx";
import { worstOf } from "../../kit/severities.ts";
import { runEdit, useStudio } from "../../studio.tsx";
import { AbsentTag } from "./FieldMark.tsx";
import { fieldDomId } from "./fieldDomId.ts";
import type { FileLine } from "./fileLines.ts";
import { helpSubject } from "./help/helpSubject.ts";
import type { PlacedFindings } from "./placedFindings.ts";
import { useHistory } from "./useHistory.ts";
import { sharedWords, WayBack } from "./WayBack.tsx";

interface FileOnlyProps {
  readonly applianceId: string;
  readonly lines: readonly FileLine[];
  readonly findings: PlacedFindings;
}

/** Lines that only this appliance's file has, or has differently from the others of its site. */
export function FileOnly({ applianceId, lines, findings }: FileOnlyProps) {
  return lines.map((line) => {
    const field = lineField(line.override);
    return <Line key={field} applianceId={applianceId} line={line} findings={findings.of(field)} />;
  });
}

interface LineProps {
  readonly applianceId: string;
  readonly line: FileLine;
  readonly findings: readonly Finding[];
}

function Line({ applianceId, line: { override, place, about, shared }, findings }: LineProps) {
  const studio = useStudio();
  const history = useHistory();
  const { section, key, gateway, text } = override;
  const known = fieldOfKey(section, key);
  const id = fieldDomId(applianceId, lineField(override));
  const target = { appliance: applianceId, section, key, ...(gateway !== undefined && { gateway }) };

  function write(next: Text): void {
    runEdit(studio, setOverride, { ...target, text: next }, { mergeKey: `override ${applianceId} ${section} ${gateway} ${key}` });
  }

  function remove(event: MouseEvent<HTMLElement>): void {
    const group = event.currentTarget.closest("fieldset");
    flushSync(() => runEdit(studio, removeOverride, target));
    // The button that had the focus is gone with its line.
    group?.querySelector("button")?.focus();
  }

  return (
    <div data-subject={known && helpSubject(known)} className="min-w-0">
      <div className="mb-0.5 flex flex-wrap items-baseline justify-between gap-x-2 text-[12px]">
        <label htmlFor={id} className="min-w-0 font-mono text-[11px] [overflow-wrap:anywhere]">
          <span className="text-third">{place}</span> {key}
        </label>
        <span id={`${id}-about`} className="text-third">
          {about}
        </span>
      </div>
      <div className="flex items-center gap-0.5">
        <div className="relative min-w-0 flex-1">
          <TextInput
            id={id}
            mono
            own
            text={text ?? ""}
            placeholder={text === undefined ? "no line in this file" : undefined}
            aria-describedby={descriptionOf(id, findings)}
            aria-invalid={worstOf(findings) === "error" || undefined}
            typing={{ ...history, write }}
          />
          {text === undefined && <AbsentTag />}
        </div>
        {!shared && <IconButton icon={X} label={`Remove ${place} ${key} from this file`} onClick={remove} />}
      </div>
      {shared && <WayBack words="Use the shared value" label={`${place} ${key}`} shared={sharedWords(shared.text)} reset={remove} />}
      <FieldFindings controlId={id} findings={findings} hasWayBack={shared !== undefined} />
    </div>
  );
}
