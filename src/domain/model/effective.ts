import type { Appliance } from "./appliance.ts";
import type { Deployment } from "./deployment.ts";
import { type ApplianceField, type DeploymentField, fieldOf, type GatewayField, type IniField, type SiteField } from "./fields/index.ts";
import type { Gateway } from "./gateway.ts";
import { groupBy } from "./groupBy.ts";
import { isInSection } from "./inSection.ts";
import type { Override } from "./override.ts";
import type { Site } from "./site.ts";
import type { Text } from "./text.ts";
import type { VoiceRoute } from "./voiceRoute.ts";

/** An appliance with what it shares: all that its file is made from. */
export interface ApplianceContext {
  readonly deployment: Deployment;
  readonly site: Site;
  readonly appliance: Appliance;
}

/** The override of one key, letter case aside, or undefined. `gateway` names the gateway for the keys of a gateway section. */
export function overrideOf(appliance: Appliance, section: string, key: string, gateway?: string): Override | undefined {
  const { overrides } = appliance;
  if (overrides === undefined || overrides.length === 0) return undefined;
  return byLine(overrides).get(lineOf(section, key, gateway));
}

const known = new WeakMap<readonly Override[], ReadonlyMap<string, Override>>();

/** Overrides by the line they stand for, of several the first. A file may have tens of thousands, so they are sorted out once. */
function byLine(overrides: readonly Override[]): ReadonlyMap<string, Override> {
  const before = known.get(overrides);
  if (before) return before;
  const lines = new Map<string, Override>();
  for (const one of overrides) {
    const line = lineOf(one.section, one.key, one.gateway);
    if (!lines.has(line)) lines.set(line, one);
  }
  known.set(overrides, lines);
  return lines;
}

function lineOf(section: string, key: string, gateway: string | undefined): string {
  return `${section.toLowerCase()}\n${gateway ?? ""}\n${key.toLowerCase()}`;
}

/** The text an appliance's file has for a shared or own field: its override where there is one, else the value of the owner. */
export function effectiveText(context: ApplianceContext, owner: "deployment", name: DeploymentField): Text;
export function effectiveText(context: ApplianceContext, owner: "site", name: SiteField): Text;
export function effectiveText(context: ApplianceContext, owner: "appliance", name: ApplianceField): Text;
export function effectiveText(context: ApplianceContext, owner: "deployment" | "site" | "appliance", name: string): Text {
  const field = fieldOf(owner, name);
  const override = field?.ini && overrideOf(context.appliance, field.ini.section, field.ini.key);
  return override ? override.text : sharedText(context, owner, name);
}

/** The text of an ini field for one appliance, gateway keys excepted. */
export function effectiveIniText(context: ApplianceContext, field: IniField): Text {
  const override = overrideOf(context.appliance, field.ini.section, field.ini.key);
  if (override) return override.text;
  return field.owner === "gateway" ? undefined : sharedText(context, field.owner, field.name);
}

function sharedText(context: ApplianceContext, owner: "deployment" | "site" | "appliance", name: string): Text {
  const holder: Readonly<Record<string, unknown>> = context[owner];
  const text = holder[name];
  return typeof text === "string" ? text : undefined;
}

/** The text an appliance's file has for a gateway's field. */
export function effectiveGatewayText(appliance: Appliance, gateway: Gateway, name: GatewayField): Text {
  const field = fieldOf("gateway", name);
  const override = field?.ini && overrideOf(appliance, "Gateway", field.ini.key, gateway.id);
  return override ? override.text : gateway[name];
}

/**
 * The gateways of one appliance's file, in file order: the site's with this appliance's overrides applied, without
 * those whose every key is overridden as absent, then those that only this file has.
 */
export function effectiveGateways(site: Site, appliance: Appliance): readonly Gateway[] {
  const overrides = appliance.overrides?.filter((one) => one.gateway !== undefined && isInSection(one, "Gateway")) ?? [];
  if (overrides.length === 0) return site.gateways;
  const byId = groupBy(overrides, (one) => one.gateway ?? "");
  const shared = new Set(site.gateways.map(({ id }) => id));
  const own = [...byId.keys()].filter((id) => !shared.has(id));
  return [...site.gateways, ...own.map((id): Gateway => ({ id }))]
    .map((gateway) => withOverrides(gateway, byId.get(gateway.id) ?? []))
    .filter((gateway) => GATEWAY_KEYS.some((name) => gateway[name] !== undefined) || hasText(byId.get(gateway.id)));
}

/** A gateway section can hold nothing but keys that the studio does not know. */
function hasText(overrides: readonly Override[] | undefined): boolean {
  return overrides?.some((one) => one.text !== undefined) ?? false;
}

const GATEWAY_KEYS: readonly GatewayField[] = ["fqdn", "address", "port", "protocol", "voiceRoutes"];

function withOverrides(gateway: Gateway, overrides: readonly Override[]): Gateway {
  if (overrides.length === 0) return gateway;
  const changed = { ...gateway };
  for (const name of GATEWAY_KEYS) {
    const key = fieldOf("gateway", name)?.ini?.key.toLowerCase();
    const override = overrides.find((one) => one.key.toLowerCase() === key);
    if (override) changed[name] = override.text;
  }
  return changed;
}

/** The voice routes of one appliance's file: the site's with overrides applied, then those that only this file has. */
export function effectiveVoiceRoutes(site: Site, appliance: Appliance): readonly VoiceRoute[] {
  const overrides = appliance.overrides?.filter((one) => isInSection(one, "HybridVoiceRoutes")) ?? [];
  if (overrides.length === 0) return site.voiceRoutes;
  const byName = groupBy(overrides, ({ key }) => key.toLowerCase());
  const shared = site.voiceRoutes.map((route) => {
    const [override] = byName.get(route.name?.toLowerCase() ?? "") ?? [];
    return override && route.name !== undefined ? { ...route, pattern: override.text } : route;
  });
  const names = new Set(site.voiceRoutes.map(({ name }) => name?.toLowerCase()));
  const own = overrides.filter(({ key }) => !names.has(key.toLowerCase()));
  return [...shared, ...own.map((one) => ({ id: one.key, name: one.key, pattern: one.text }))].filter(
    (route) => route.pattern !== undefined,
  );
}
