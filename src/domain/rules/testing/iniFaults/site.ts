import type { IniFault } from "../iniFiles.ts";

/** One file as several, each of another appliance. */
const copies = (count: number) => (first: string) =>
  Array.from({ length: count }, (_, index) => ({
    path: `HOST${index}/CloudConnector.ini`,
    text: first.replace(/^(?:ServerName|InternalServerName)=/gm, `$&${index}-`),
  }));

/** Faults of sites that an ini can hold, by the rule that tells them. */
export const SITE_FAULTS: Readonly<Record<string, IniFault>> = {
  "site/name-required": { lines: { "Common.SiteName": "" } },
  "site/name-default": { lines: { "Common.SiteName": "Site1" } },
  "site/country-code": { lines: { "Common.CountryCode": "usa" } },
  "site/appliance-limit": { files: copies(17) },
  "site/single-appliance": { files: copies(1) },
  "site/gateway-required": { text: (text) => text.replace(/\[Gateway\d\][^[]*/g, "") },
  "site/single-gateway": { text: (text) => text.replace(/\[Gateway2\][^[]*/, "") },
  "site/mixed-hardware": { of: "appliance", lines: { "Common.HardwareType": "Minimum" } },
  "site/access-pool-unique": { lines: { "EdgeServer.ExternalSIPPoolName": "ap2" } },
  "site/media-relay-pool-unique": { lines: { "EdgeServer.ExternalMRFQDNPoolName": "mr2" } },
  "site/voice-route-required": { lines: { "HybridVoiceRoutes.LocalRoute": undefined } },
  "site/voice-route-regex": { lines: { "HybridVoiceRoutes.LocalRoute": "+1\\d{10}" } },
  "site/voice-route-slow": { lines: { "HybridVoiceRoutes.LocalRoute": "^(\\d+)*\\d+$" } },
  "site/voice-route-unused": { lines: { "HybridVoiceRoutes.LocalRoute": ".*\r\nInternational=^00" } },
};
