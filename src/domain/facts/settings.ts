import type { Deployment } from "../model/deployment.ts";

/** The shared values that facts and rules of a single site may read: what makes a site's facts stale when it changes. */
export const SHARED_SETTINGS = [
  "targetVersion",
  "sipDomains",
  "vmDomain",
  "onlineSipFederationFqdn",
  "mediationPoolName",
  "edgePoolName",
  "certificateOption",
  "poolNamePerSipDomain",
  "mediaBypass",
  "mediaBypassName",
] as const satisfies readonly (keyof Deployment & string)[];

export type SharedSetting = (typeof SHARED_SETTINGS)[number];

/** The deployment without its sites, reduced to what sites depend on. */
export type SharedSettings = Pick<Deployment, SharedSetting>;

/** Whether two deployments share the same settings, so that an unchanged site keeps its facts. */
export function sameSettings(one: SharedSettings, other: SharedSettings): boolean {
  return SHARED_SETTINGS.every((name) => one[name] === other[name]);
}

/** The shared settings of a deployment, by themselves. */
export function pickSettings(deployment: SharedSettings): SharedSettings {
  return Object.fromEntries(SHARED_SETTINGS.map((name) => [name, deployment[name]]));
}
