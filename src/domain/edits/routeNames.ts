import type { Appliance } from "../model/appliance.ts";
import { mapShared, withProperty } from "../model/change.ts";
import type { Gateway } from "../model/gateway.ts";
import { isInSection } from "../model/inSection.ts";
import type { Override } from "../model/override.ts";
import type { Site } from "../model/site.ts";
import type { Text } from "../model/text.ts";
import { sameName } from "../net/name.ts";
import { changeAppliances } from "./change.ts";
import { withOverrides } from "./gatewayOverrides.ts";

/** Whether a text can stand as one name in a list of voice routes. */
export function isListable(name: Text): name is string {
  return name !== undefined && /^[^\s,;]+$/.test(name);
}

/** Carries a voice route's new name to all that names it: the gateways, and the overrides of appliances. Separators stay as typed. */
export function renameRoute(site: Site, from: string, to: string): Site {
  const rename = (text: Text) => text?.replace(/[^\s,;]+/g, (item) => (sameName(item, from) ? to : item));
  const gateways = mapShared(site.gateways, (gateway) => withProperty(gateway, "voiceRoutes", rename(gateway.voiceRoutes)));
  return changeAppliances(withProperty(site, "gateways", gateways), (appliance) => renameInOverrides(appliance, from, to, rename));
}

function renameInOverrides(appliance: Appliance, from: string, to: string, rename: (text: Text) => Text): Appliance {
  if (appliance.overrides === undefined) return appliance;
  const renamed = mapShared(appliance.overrides, (one): Override => {
    if (isInSection(one, "HybridVoiceRoutes") && sameName(one.key, from)) return withProperty(one, "key", to);
    const namesRoutes = isInSection(one, "Gateway") && sameName(one.key, "VoiceRoutes");
    return namesRoutes ? withProperty(one, "text", rename(one.text)) : one;
  });
  return renamed === appliance.overrides ? appliance : withOverrides(appliance, renamed);
}

/** A gateway that no longer names a route. */
export function withoutRoute(gateway: Gateway, name: string): Gateway {
  const items = gateway.voiceRoutes?.split(/[\s,;]+/).filter((item) => item !== "") ?? [];
  const kept = items.filter((item) => !sameName(item, name));
  return kept.length === items.length ? gateway : { ...gateway, voiceRoutes: kept.join(" ") };
}
