import { z } from "zod";
import { Site } from "./site.ts";
import { Text } from "./text.ts";

/** Everything of one Office 365 tenant: what must be the same everywhere, and the PSTN sites. The one source of truth. */
export const Deployment = z.looseObject({
  /** The next number an id is made from; only ever grows, so that no id is used twice. */
  nextId: z.number().int().nonnegative(),
  customer: Text,
  author: Text,
  revision: Text,
  date: Text,
  notes: Text,
  targetVersion: Text,
  /** Separated by spaces; the first is the default. */
  sipDomains: Text,
  vmDomain: Text,
  onlineSipFederationFqdn: Text,
  mediationPoolName: Text,
  edgePoolName: Text,
  certificateOption: Text,
  poolNamePerSipDomain: Text,
  firewallProfile: Text,
  mediaBypass: Text,
  mediaBypassName: Text,
  proxy: Text,
  /** The id of the fallback site (PeerDestination). */
  fallbackSite: Text,
  sites: z.array(Site),
});
export type Deployment = z.infer<typeof Deployment>;
