import { flushSync } from "react-dom";
import { type AllocatedField, INTERNET_FIELDS, isAllocated, isAutomatic } from "../../../domain/allocation/fields.ts";
import { reallocate } from "../../../domain/edits/reallocate.ts";
import type { Field } from "../../../domain/model/fields/index.ts";
import { runEdit, useStudio } from "../../studio.tsx";
import { fieldDomId } from "./fieldDomId.ts";
import { applianceIn } from "./inherited.ts";
import { WayBack } from "./WayBack.tsx";

interface AutomaticBackProps {
  readonly applianceId: string;
  readonly field: Field;
}

/** Below a name or address that a hand wrote: the way back to what allocation gives, which is worked out when it is asked for. */
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

  return <WayBack words="Make it automatic" label={field.label} isPassed reset={reset} />;
}
