import type { Rule } from "../rule.ts";
import { accessPoolUnique } from "./access-pool-unique/rule.ts";
import { siteApplianceLimit } from "./appliance-limit/rule.ts";
import { applianceRequired } from "./appliance-required/rule.ts";
import { capacityShort } from "./capacity-short/rule.ts";
import { countryCode } from "./country-code/rule.ts";
import { directoryUnc } from "./directory-unc/rule.ts";
import { directoryUnique } from "./directory-unique/rule.ts";
import { siteGatewayRequired } from "./gateway-required/rule.ts";
import { mediaRelayPoolUnique } from "./media-relay-pool-unique/rule.ts";
import { mixedHardware } from "./mixed-hardware/rule.ts";
import { siteNameDefault } from "./name-default/rule.ts";
import { siteNameRequired } from "./name-required/rule.ts";
import { siteNameUnique } from "./name-unique/rule.ts";
import { redundancyUnreachable } from "./redundancy-unreachable/rule.ts";
import { requiredCalls } from "./required-calls/rule.ts";
import { reservedRanges } from "./reserved-ranges/rule.ts";
import { singleAppliance } from "./single-appliance/rule.ts";
import { singleGateway } from "./single-gateway/rule.ts";
import { voiceRouteRegex } from "./voice-route-regex/rule.ts";
import { voiceRouteRequired } from "./voice-route-required/rule.ts";
import { voiceRouteSlow } from "./voice-route-slow/rule.ts";
import { voiceRouteUnused } from "./voice-route-unused/rule.ts";

/** The rules under site/, in the order of the catalogue; those that it does not have come last. */
export const SITE_RULES = [
  siteNameRequired,
  siteNameUnique,
  siteNameDefault,
  countryCode,
  applianceRequired,
  siteApplianceLimit,
  singleAppliance,
  siteGatewayRequired,
  singleGateway,
  mixedHardware,
  capacityShort,
  redundancyUnreachable,
  accessPoolUnique,
  mediaRelayPoolUnique,
  directoryUnique,
  directoryUnc,
  voiceRouteRequired,
  voiceRouteRegex,
  voiceRouteUnused,
  requiredCalls,
  reservedRanges,
  voiceRouteSlow,
] as const satisfies readonly Rule[];
