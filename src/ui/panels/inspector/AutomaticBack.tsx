import { RotateCcw } from "lucide-react";
import { flushSync } from "react-dom";
import { type AllocatedField, INTERNET_FIELDS, isAllocated, isAutomatic } from "../../../domain/allocation/fields.ts";
import { reallocate } from "../../../domain/edits/reallocate.ts";
import type { Field } from "../../../domain/model/fields/index.ts";
import { shortcutText } from "../../commands/shortcuts.ts";
import { runEdit, useStudio } from "../../studio.tsx";
import { fieldDomId } from "./fieldDomId.ts";
import { applianceIn } from "./inherited.ts";

interface AutomaticBackProps {
  readonly applianceId: string;
  readonly field: Field;
}

/**
 * Over the right end of a name or address that a hand wrote, where the sign of an automatic one was, so that the first letter moves nothing:
 * the way back to what allocation gives, which is worked out when it is asked for.
 */
export function AutomaticBack({ applianceId, field }: AutomaticBackProps) {
  const studio = useStudio();

  function reset(): void {
    const appliance = applianceIn(studio.document.getState().design.deployment, applianceId)?.appliance;
    if (!appliance || !isAllocated(field.name)) return;
    // The two addresses of the Edge's internet side are one: what has followed the hand goes back with it.
    const both: readonly AllocatedField[] = INTERNET_FIELDS.filter((one) => one === field.name || isAutomatic(appliance, one));
    const fields = both.some((one) => one === field.name) ? both : [field.name];
    flushSync(() => runEdit(studio, reallocate, { appliance: applianceId, fields }));
    document.getElementById(fieldDomId(applianceId, field.name))?.focus();
  }

  return (
    <button
      type="button"
      data-way-back
      // Tab goes from field to field; the keyboard's way is Shift+F2 in the field itself.
      tabIndex={-1}
      aria-label={`Make it automatic for ${field.label}`}
      title={`Make it automatic (${shortcutText("Shift+F2")})`}
      className="absolute top-0.5 right-0.5 flex size-6 items-center justify-center rounded-field text-accent hover:bg-hover"
      onClick={reset}
    >
      <RotateCcw size={12} aria-hidden />
    </button>
  );
}
