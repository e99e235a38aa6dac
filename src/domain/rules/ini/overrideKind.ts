import type { Appliance } from "../../model/appliance.ts";
import { overrideOf } from "../../model/effective.ts";
import { fieldOfKey, type IniField } from "../../model/fields/index.ts";
import { isInSection } from "../../model/inSection.ts";
import type { Override } from "../../model/override.ts";

/** What an override stands for; `field` where the studio knows the key. */
export type OverrideKind =
  | { readonly kind: "field"; readonly field: IniField }
  | { readonly kind: "route"; readonly field?: undefined }
  | { readonly kind: "unknown"; readonly field?: undefined }
  /** Another override of the same line stands before it: it is never written. */
  | { readonly kind: "idle"; readonly field?: undefined };

/** What one of an appliance's overrides stands for. */
export function overrideKind(appliance: Appliance, override: Override): OverrideKind {
  const { section, key, gateway } = override;
  if (isInSection(override, "HybridVoiceRoutes") && gateway === undefined) {
    return { kind: isFirst(appliance, override) ? "route" : "idle" };
  }
  const field = fieldOfKey(section, key);
  if (field === undefined || (isInSection(override, "Gateway") && gateway === undefined)) return { kind: "unknown" };
  return isFirst(appliance, override) ? { kind: "field", field } : { kind: "idle" };
}

function isFirst(appliance: Appliance, override: Override): boolean {
  return overrideOf(appliance, override.section, override.key, override.gateway) === override;
}
