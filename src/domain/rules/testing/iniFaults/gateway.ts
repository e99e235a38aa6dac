import type { IniFault } from "../iniFiles.ts";

/** Faults of gateways that an ini can hold, by the rule that tells them. */
export const GATEWAY_FAULTS: Readonly<Record<string, IniFault>> = {
  "gateway/required-fields": { lines: { "Gateway1.Port": "" } },
  "gateway/fqdn-valid": { lines: { "Gateway2.FQDN": "sbc2" } },
  "gateway/port": { lines: { "Gateway1.Port": "50b60" } },
  "gateway/tls-needs-fqdn": { lines: { "Gateway1.FQDN": "10.20.0.201", "Gateway1.Protocol": "TLS" } },
  "gateway/tls-chain": { lines: { "Gateway1.Protocol": "tls", "Gateway1.Port": "5067" } },
  "gateway/port-convention": { lines: { "Gateway1.Port": "5061" } },
  "gateway/duplicate": { lines: { "Gateway2.IP": "10.20.0.201" } },
  "gateway/shared-across-sites": { lines: { "Gateway1.IP": "10.30.0.201" } },
  "gateway/voice-route-unknown": { lines: { "Gateway1.VoiceRoutes": "LocalRoute, World" } },
  "gateway/voice-route-required": { lines: { "Gateway2.VoiceRoutes": "" } },
  "gateway/fast-failover-single": { text: (text) => text.replace(/\[Gateway2\][^[]*/, "") },
};
