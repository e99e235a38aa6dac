import type { Rule } from "../rule.ts";
import { gatewayDuplicate } from "./duplicate/rule.ts";
import { fastFailoverSingle } from "./fast-failover-single/rule.ts";
import { gatewayFqdnValid } from "./fqdn-valid/rule.ts";
import { gatewayPort } from "./port/rule.ts";
import { portConvention } from "./port-convention/rule.ts";
import { referUnsupported } from "./refer-unsupported/rule.ts";
import { gatewayRequiredFields } from "./required-fields/rule.ts";
import { sharedAcrossSites } from "./shared-across-sites/rule.ts";
import { tlsChain } from "./tls-chain/rule.ts";
import { tlsNeedsFqdn } from "./tls-needs-fqdn/rule.ts";
import { voiceRouteRequired } from "./voice-route-required/rule.ts";
import { voiceRouteUnknown } from "./voice-route-unknown/rule.ts";

/** The rules under gateway/, in the order of the catalogue. */
export const GATEWAY_RULES = [
  gatewayRequiredFields,
  gatewayFqdnValid,
  gatewayPort,
  tlsNeedsFqdn,
  tlsChain,
  portConvention,
  gatewayDuplicate,
  sharedAcrossSites,
  voiceRouteUnknown,
  voiceRouteRequired,
  fastFailoverSingle,
  referUnsupported,
] as const satisfies readonly Rule[];
