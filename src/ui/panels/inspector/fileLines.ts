import type { Appliance } from "../../../domain/model/appliance.ts";
import { textOf } from "../../../domain/model/change.ts";
import { overrideOf } from "../../../domain/model/effective.ts";
import { fieldOfKey } from "../../../domain/model/fields/index.ts";
import { isInSection } from "../../../domain/model/inSection.ts";
import { gatewayTitle } from "../../../domain/model/lookup.ts";
import type { Override } from "../../../domain/model/override.ts";
import type { Site } from "../../../domain/model/site.ts";
import type { Text } from "../../../domain/model/text.ts";
import { sameName } from "../../../domain/net/name.ts";

/** A line that only one appliance's file has, or has differently, and that no field of its inspector shows. */
export interface FileLine {
  readonly override: Override;
  /** Where the line stands, e.g. `[Gateway2]`. */
  readonly place: string;
  /** What the place is about, in words. */
  readonly about: string;
  /** What the file would have without it, where something shares the line: a gateway or a voice route of the site. */
  readonly shared?: { readonly text: Text } | undefined;
}

/** Whether the inspector shows an override in the place of the shared value that it wins over. */
function hasRow(appliance: Appliance, override: Override): boolean {
  const field = fieldOfKey(override.section, override.key);
  if (field === undefined || (field.owner !== "site" && field.owner !== "deployment")) return false;
  return overrideOf(appliance, field.ini.section, field.ini.key) === override;
}

function placeOf(site: Site, override: Override): Omit<FileLine, "override"> {
  const { section, key, gateway } = override;
  if (isInSection(override, "HybridVoiceRoutes")) {
    const route = site.voiceRoutes.find(({ name }) => sameName(name ?? "", key));
    const place = "[HybridVoiceRoutes]";
    return route ? { place, about: "Own pattern", shared: { text: route.pattern } } : { place, about: "Voice route" };
  }
  if (!isInSection(override, "Gateway") || gateway === undefined) {
    const known = fieldOfKey(section, key);
    return { place: `[${section}]`, about: known ? `Own value for ${known.label}` : "Line the studio does not know" };
  }
  const index = site.gateways.findIndex((one) => one.id === gateway);
  const shared = site.gateways[index];
  if (shared === undefined) return { place: "[Gateway]", about: "Gateway of this file alone" };
  const known = fieldOfKey("Gateway", key);
  return {
    place: `[Gateway${index + 1}]`,
    about: `Own value for ${gatewayTitle(shared)}`,
    shared: known && { text: textOf(shared, known.name) },
  };
}

/** The overrides of an appliance that belong to gateways, voice routes or nothing the studio knows, in the order they were kept. */
export function fileLines(site: Site, appliance: Appliance): readonly FileLine[] {
  return (appliance.overrides ?? [])
    .filter((override) => !hasRow(appliance, override))
    .map((override) => ({ override, ...placeOf(site, override) }));
}
