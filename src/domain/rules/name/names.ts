import type { ApplianceField } from "../../model/fields/index.ts";

/** The servers of an appliance: the field that names each, and what it is called in a sentence. */
export const SERVERS = [
  ["adName", "domain controller"],
  ["cmsName", "CMS server"],
  ["mediationName", "Mediation Server"],
  ["edgeName", "Edge server"],
] as const satisfies readonly (readonly [ApplianceField, string])[];

/** The internal pools, whose names the whole deployment shares. */
export const INTERNAL_POOLS = [
  ["mediationPoolName", "Mediation pool"],
  ["edgePoolName", "Edge internal pool"],
] as const;

/** The external pools, whose names a site's Edges share. */
export const EXTERNAL_POOLS = [
  ["accessPoolName", "Access Edge pool"],
  ["mediaRelayPoolName", "Media Relay pool"],
] as const;
