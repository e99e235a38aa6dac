import type { IniFault } from "../iniFiles.ts";

/** Faults of names that an ini can hold, by the rule that tells them. */
export const NAME_FAULTS: Readonly<Record<string, IniFault>> = {
  "name/required": { of: "appliance", lines: { "Common.ServerName": "" } },
  "name/host-unknown": { of: "appliance", path: (path) => path.replace(/[^/]+(?=\/[^/]+$)/, "ApplianceRoot") },
  "name/netbios": { of: "appliance", lines: { "Common.ServerName": "SEA_AD2" } },
  "name/reserved-sip": { lines: { "EdgeServer.ExternalSIPPoolName": "sip" } },
  "name/server-unique": { of: "appliance", lines: { "PrimaryCMS.ServerName": "SEA-MED1" } },
  "name/internal-pool-same": { of: "appliance", lines: { "MediationServer.PoolName": "mspool3" } },
  "name/pool-vs-server": { of: "deployment", lines: { "MediationServer.PoolName": "SEA-AD1" } },
};
