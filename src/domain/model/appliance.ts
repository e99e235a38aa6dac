import { z } from "zod";
import { IniComment, Override } from "./override.ts";
import { Repeated } from "./repeated.ts";
import { Text } from "./text.ts";

/** A Cloud Connector appliance: one Hyper-V host with its four VMs (AD, CMS, Mediation, Edge). It becomes one CloudConnector.ini. */
export const Appliance = z.looseObject({
  id: z.string(),
  hostName: Text,
  hostAddress: Text,
  hardwareType: Text,
  baseVmAddress: Text,
  adName: Text,
  adAddress: Text,
  cmsName: Text,
  cmsAddress: Text,
  mediationName: Text,
  mediationAddress: Text,
  edgeName: Text,
  edgeInternalAddress: Text,
  accessAddress: Text,
  mediaRelayAddress: Text,
  mediaRelayPublicAddress: Text,
  accessPublicAddress: Text,
  /** Fields whose value allocation made and no hand has touched since; allocation may renew these, and only these. */
  automatic: z.array(z.string()).optional(),
  overrides: z.array(Override).optional(),
  comments: z.array(IniComment).optional(),
  /** Keys and sections that stood more than once in its imported file, until a person has said which one is right. */
  repeated: z.array(Repeated).optional(),
});
export type Appliance = z.infer<typeof Appliance>;
