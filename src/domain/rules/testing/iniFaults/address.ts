import type { IniFault } from "../iniFiles.ts";

const ofOne = (lines: IniFault["lines"]): IniFault => ({ of: "appliance", ...(lines && { lines }) });

/** Faults of addresses that an ini can hold, by the rule that tells them. */
export const ADDRESS_FAULTS: Readonly<Record<string, IniFault>> = {
  "address/required": ofOne({ "PrimaryCMS.IP": "" }),
  "address/valid": ofOne({ "MediationServer.IP": "10.20.0.256" }),
  "address/single": ofOne({ "EdgeServer.ExternalSIPIPs": "198.51.100.40 198.51.100.41" }),
  "address/in-subnet": ofOne({ "Common.IP": "10.99.0.5" }),
  "address/usable": ofOne({ "MediationServer.IP": "10.20.0.255" }),
  "address/conflict": ofOne({ "PrimaryCMS.IP": "10.20.0.201" }),
  "address/public-required": ofOne({ "EdgeServer.ExternalSIPIPs": "192.168.5.5", "EdgeServer.ExternalMRIPs": "192.168.5.5" }),
  "address/access-public-required": ofOne({ "EdgeServer.ExternalSIPIPs": "192.168.5.5" }),
  "address/public-unneeded": ofOne({ "EdgeServer.ExternalMRPublicIPs": "203.0.113.99" }),
  "address/public-is-public": ofOne({ "EdgeServer.ExternalMRIPs": "192.168.5.5", "EdgeServer.ExternalMRPublicIPs": "10.1.1.1" }),
  "address/public-conflict": { lines: { "EdgeServer.ExternalMRPublicIPs": "203.0.113.99" } },
  "address/media-relay-differs": ofOne({ "EdgeServer.ExternalMRIPs": "198.51.100.99" }),
};
