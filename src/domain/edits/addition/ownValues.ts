import type { Appliance } from "../../model/appliance.ts";
import { textOf, withProperty } from "../../model/change.ts";
import type { Deployment } from "../../model/deployment.ts";
import { type Difference, fieldDifference, gatewayDifferences, routeDifferences } from "../../model/differences.ts";
import { type ApplianceContext, effectiveGateways, effectiveIniText, effectiveVoiceRoutes } from "../../model/effective.ts";
import { fieldOfKey, INI_FIELDS, INI_SECTIONS, type IniField } from "../../model/fields/index.ts";
import type { Gateway } from "../../model/gateway.ts";
import { applianceTitle } from "../../model/lookup.ts";
import { type GatewayLines, matchGateways } from "../../model/matchGateways.ts";
import type { Override } from "../../model/override.ts";
import type { Site } from "../../model/site.ts";
import type { OwnValue } from "./addition.ts";
import { withGatewaysOf } from "./renumber.ts";

/** An appliance that says the same as before under other shared values, and what it has of its own for that. */
export interface Moved {
  readonly appliance: Appliance;
  readonly own: readonly OwnValue[];
}

const SHARED_FIELDS = INI_SECTIONS.filter((section) => section !== "Gateway")
  .flatMap((section) => INI_FIELDS[section])
  .filter(({ owner }) => owner !== "appliance");
const DEPLOYMENT_FIELDS = SHARED_FIELDS.filter(({ owner }) => owner === "deployment");

/** An appliance whose site comes along into another deployment. */
export function intoDeployment(from: ApplianceContext, open: Deployment): Moved {
  const differences = fieldDifferences(from, DEPLOYMENT_FIELDS, open, from.site);
  return moved(from.appliance, differences, (one) => isOneOf(DEPLOYMENT_FIELDS, one));
}

/** An appliance that goes into another site: gateways and voice routes that are the same as that site's are those of the site. */
export function intoSite(from: ApplianceContext, open: Deployment, site: Site): Moved {
  const own = effectiveGateways(from.site, from.appliance).map(sectionOf);
  const shared = site.gateways.map((gateway) => ({ id: gateway.id, read: sectionOf(gateway) }));
  const matches = matchGateways(shared, own);
  const found = new Map([...matches].map(([section, match]) => [match.id, section]));
  const differences = [
    ...fieldDifferences(from, SHARED_FIELDS, open, site),
    ...shared.flatMap(({ id, read }) => gatewayDifferences(id, read, found.get(id))),
    ...own.filter((section) => !matches.has(section)).flatMap((section) => gatewayDifferences(section.id, undefined, section)),
    ...routeDifferences(site.voiceRoutes, effectiveVoiceRoutes(from.site, from.appliance)),
  ];
  const idOf = new Map([...matches].map(([section, match]) => [section.id, match.id]));
  const known = [...SHARED_FIELDS, ...INI_FIELDS.Gateway];
  return moved(
    withGatewaysOf(from.appliance, (id) => idOf.get(id) ?? id),
    differences,
    (one) => one.section === "HybridVoiceRoutes" || isOneOf(known, one),
  );
}

/** @param isWorkedOut whether an override that the appliance had is among the differences, if it still is one */
function moved(appliance: Appliance, differences: readonly Difference[], isWorkedOut: (one: Override) => boolean): Moved {
  const before = appliance.overrides ?? [];
  const overrides = [...differences.map(({ override }) => known(override, before)), ...before.filter((one) => !isWorkedOut(one))];
  return {
    appliance: withProperty(appliance, "overrides", overrides.length > 0 ? overrides : undefined),
    own: differences.map(({ override: { section, key, text }, shared }) => {
      return { appliance: applianceTitle(appliance), section, key, shared, own: text };
    }),
  };
}

/** An override that the appliance has already keeps what else it holds. */
function known(override: Override, before: readonly Override[]): Override {
  const old = before.find(
    ({ section, key, gateway }) =>
      section === override.section && gateway === override.gateway && key.toLowerCase() === override.key.toLowerCase(),
  );
  return old ? withProperty(old, "text", override.text) : override;
}

/** Without a gateway, `Gateway` is the name of an unknown section. */
function isOneOf(fields: readonly IniField[], { section, key, gateway }: Override): boolean {
  const field = fieldOfKey(section, key);
  return field !== undefined && fields.includes(field) && (field.owner === "gateway") === (gateway !== undefined);
}

function fieldDifferences(from: ApplianceContext, fields: readonly IniField[], open: Deployment, site: Site): readonly Difference[] {
  return fields.flatMap((field) => {
    const shared = textOf(field.owner === "deployment" ? open : site, field.name);
    return fieldDifference(field, shared, effectiveIniText(from, field));
  });
}

/** A gateway as a section of a file. */
export function sectionOf(gateway: Gateway): GatewayLines & { readonly id: string } {
  const texts = INI_FIELDS.Gateway.flatMap((field): [IniField, string][] => {
    const text = textOf(gateway, field.name);
    return text === undefined ? [] : [[field, text]];
  });
  return { id: gateway.id, texts: new Map(texts) };
}
