import { z } from "zod";
import { Text } from "./text.ts";

/** A PSTN gateway: an SBC, an IP-PBX or a voice gateway. It belongs to one site and is trunked to every Mediation Server of it. */
export const Gateway = z.looseObject({
  id: z.string(),
  fqdn: Text,
  address: Text,
  port: Text,
  protocol: Text,
  voiceRoutes: Text,
  makeModel: Text,
  referSupport: Text,
});
export type Gateway = z.infer<typeof Gateway>;
