import { z } from "zod";
import { Appliance } from "./appliance.ts";
import { Gateway } from "./gateway.ts";
import { Text } from "./text.ts";
import { VoiceRoute } from "./voiceRoute.ts";

/** A PSTN site: the appliances at one location and the gateways they share, with every value that must agree among them. */
export const Site = z.looseObject({
  id: z.string(),
  siteName: Text,
  countryCode: Text,
  city: Text,
  state: Text,
  wsusServer: Text,
  wsusStatusServer: Text,
  omsEnabled: Text,
  corpnetPrefixLength: Text,
  internetPrefixLength: Text,
  corpnetSwitchName: Text,
  internetSwitchName: Text,
  corpnetDefaultGateway: Text,
  internetDefaultGateway: Text,
  corpnetDns: Text,
  internetDns: Text,
  managementSwitchName: Text,
  managementPrefix: Text,
  managementPrefixLength: Text,
  cmsShareName: Text,
  accessPoolName: Text,
  mediaRelayPoolName: Text,
  mediaRelayPortRange: Text,
  enableReferSupport: Text,
  enableFastFailoverTimer: Text,
  forwardCallHistory: Text,
  forwardPai: Text,
  /** Stated network of the corpnet, e.g. `10.20.0.0/24`; absent: derived from the addresses (ini-format, Subnets). */
  corpnetSubnet: Text,
  /** Stated network of the Edge's internet side, likewise. */
  internetSubnet: Text,
  requiredCalls: Text,
  redundancyTarget: Text,
  location: Text,
  notes: Text,
  areaCodes: Text,
  carrier: Text,
  users: Text,
  siteDirectory: Text,
  /** Pattern of host and server names: `{site}`, `{role}` and `{n}` are replaced. */
  namePattern: Text,
  /** Host number in the corpnet at which the first appliance's addresses start. */
  corpnetFirstHost: Text,
  /** Distance between two appliances' first corpnet addresses. */
  corpnetHostStep: Text,
  /** Host number in the internet subnet at which the Edges' addresses start. */
  internetFirstHost: Text,
  /** Addresses, `a-b` ranges or subnets that allocation leaves alone, separated by spaces. */
  reservedRanges: Text,
  mediationPortStart: Text,
  mediationPortEnd: Text,
  voiceRoutes: z.array(VoiceRoute),
  gateways: z.array(Gateway),
  appliances: z.array(Appliance),
});
export type Site = z.infer<typeof Site>;
