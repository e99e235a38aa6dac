/** The product versions a design can target, oldest first (domain, §2). */
export const VERSIONS = ["1.4.1", "1.4.2", "2.0", "2.0.1", "2.1"] as const;
export type Version = (typeof VERSIONS)[number];

export const DEFAULT_VERSION: Version = "2.1";

/** Reads a target version; text that names none counts as the default, absence as well. */
export function toVersion(text: string | undefined): Version {
  return VERSIONS.find((version) => version === text?.trim()) ?? DEFAULT_VERSION;
}

/** Whether `version` is `since` or newer; without `since` it always is. */
export function hasSince(version: Version, since: Version | undefined): boolean {
  return since === undefined || VERSIONS.indexOf(version) >= VERSIONS.indexOf(since);
}

/** Appliances that one site may hold: 4 before 2.0, 16 from then on (domain, §2). */
export function applianceLimit(version: Version): number {
  return hasSince(version, "2.0") ? 16 : 4;
}

/** PSTN sites that one deployment may hold. */
export const SITE_LIMIT = 200;
