import { X } from "lucide-react";
import type { MouseEvent } from "react";
import { flushSync } from "react-dom";
import { removeOverride } from "../../../domain/edits/removeOverride.ts";
import { setOverride } from "../../../domain/edits/setOverride.ts";
import type { Text } from "../../../domain/model/text.ts";
import { TextInput } from "../../kit/fields/TextInput.tsx";
import { IconButton } from "../../kit/IconButton.tsx";
import { runEdit, useStudio } from "../../studio.tsx";
import { AbsentTag } from "./FieldMark.tsx";
import { fieldDomId } from "./fieldDomId.ts";
import type { FileLine } from "./fileLines.ts";
import { useHistory } from "./useHistory.ts";

/** Lines that only this appliance's file has, or has differently from the others of its site. */
export function FileOnly({ applianceId, lines }: { readonly applianceId: string; readonly lines: readonly FileLine[] }) {
  return lines.map((line, index) => (
    <Line key={`${line.place} ${line.override.gateway ?? ""} ${line.override.key}`} applianceId={applianceId} line={line} index={index} />
  ));
}

interface LineProps {
  readonly applianceId: string;
  readonly line: FileLine;
  readonly index: number;
}

function Line({ applianceId, line: { override, place, about }, index }: LineProps) {
  const studio = useStudio();
  const history = useHistory();
  const { section, key, gateway, text } = override;
  const id = fieldDomId(applianceId, `file-${index}`);
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
    <div className="min-w-0">
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
            aria-describedby={`${id}-about`}
            typing={{ ...history, write }}
          />
          {text === undefined && <AbsentTag />}
        </div>
        <IconButton icon={X} label={`Remove ${place} ${key} from this file`} onClick={remove} />
      </div>
    </div>
  );
}
