import type { Appliance } from "../model/appliance.ts";
import type { Deployment } from "../model/deployment.ts";
import { effectiveGateways, effectiveIniText, effectiveVoiceRoutes } from "../model/effective.ts";
import { canonicalText } from "../model/fields/canonical.ts";
import { INI_FIELDS, INI_SECTIONS, type IniField } from "../model/fields/index.ts";
import type { Site } from "../model/site.ts";

/** All that an appliance's file says, by meaning. */
export function meaning(whole: Deployment, one: Site, own: Appliance) {
  const canonical = (field: IniField, found: string | undefined) => {
    return field.name === "state" ? canonicalText(field, found ?? "") : found === undefined ? undefined : canonicalText(field, found);
  };
  const fields = INI_SECTIONS.filter((section) => section !== "Gateway").flatMap((section) => INI_FIELDS[section]);
  const gateways = effectiveGateways(one, own).map((each) => {
    const holder: Readonly<Record<string, unknown>> = each;
    return INI_FIELDS.Gateway.map((field) => canonical(field, holder[field.name] as string | undefined));
  });
  const known = new Set(fields.map(({ ini }) => `${ini.section}.${ini.key}`));
  const extra = (own.overrides ?? []).filter(({ section, key: name, gateway: id }) => {
    return id === undefined && section !== "HybridVoiceRoutes" && !known.has(`${section}.${name}`);
  });
  return {
    values: fields.map((field) => canonical(field, effectiveIniText({ deployment: whole, site: one, appliance: own }, field))),
    gateways: gateways
      .filter((each) => each.some((found) => found !== undefined))
      .map((each) => JSON.stringify(each))
      .sort(),
    routes: Object.fromEntries(effectiveVoiceRoutes(one, own).map(({ name, pattern }) => [name, pattern])),
    // Of a key that stands twice the last counts.
    unknown: Object.fromEntries(extra.map(({ section, key: name, text: found }) => [`${section.toLowerCase()}.${name}`, found])),
  };
}
