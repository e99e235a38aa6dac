import { applianceLimit, SITE_LIMIT, type Version } from "../model/versions.ts";
import { HARDWARE_CALLS, type Hardware } from "./capacity.ts";
import type { RedundancyTarget } from "./types.ts";

const SPARE: Readonly<Record<RedundancyTarget, number>> = { n: 0, "n+1": 1, "n+2": 2 };

export interface SizeQuestion {
  /** Concurrent calls, a whole number. */
  readonly calls: number;
  readonly target: RedundancyTarget;
  readonly hardware: Hardware;
  readonly version: Version;
}

export interface SizeAnswer {
  readonly sites: number;
  readonly appliances: number;
  /** Appliances of each site, the largest first. */
  readonly perSite: readonly number[];
}

/** The smallest number of sites, and then of appliances, that carries the calls at the target; undefined when 200 sites do not. */
export function sizeFor({ calls, target, hardware, version }: SizeQuestion): SizeAnswer | undefined {
  const spare = SPARE[target];
  const working = Math.max(1, Math.ceil(calls / HARDWARE_CALLS[hardware]));
  const sites = Math.ceil(working / (applianceLimit(version) - spare));
  if (sites > SITE_LIMIT) return undefined;
  const perSite = Array.from({ length: sites }, (_, index) => Math.floor(working / sites) + (index < working % sites ? 1 : 0) + spare);
  return { sites, appliances: working + sites * spare, perSite };
}
