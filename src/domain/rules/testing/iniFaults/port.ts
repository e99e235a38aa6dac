import type { IniFault } from "../iniFiles.ts";

/** Faults of port ranges that an ini can hold, by the rule that tells them. */
export const PORT_FAULTS: Readonly<Record<string, IniFault>> = {
  "port/media-relay-range": { lines: { "EdgeServer.ExternalMRPortRange": "50000-59999" } },
  "port/media-relay-capacity": { lines: { "EdgeServer.ExternalMRPortRange": "500" } },
};
