import type { Appliance } from "../model/appliance.ts";
import type { Apart } from "./apart.ts";
import type { ReadFile } from "./readFile.ts";
import { initialTexts, textsOf } from "./texts.ts";

/** The appliance of one file. */
export function applianceOf(id: string, { own }: ReadFile, hostName: string | undefined, { kept }: Apart): Appliance {
  return withAccessPublicAddress({
    id,
    ...initialTexts("appliance"),
    ...(hostName !== undefined && { hostName }),
    ...textsOf(own, "appliance"),
    ...kept,
  });
}

/** Behind NAT the ini states one public address, the Media Relay's; it is the Access Edge's too where both have one address. */
function withAccessPublicAddress(appliance: Appliance): Appliance {
  const { accessAddress, mediaRelayAddress, mediaRelayPublicAddress } = appliance;
  if (!accessAddress || accessAddress !== mediaRelayAddress || !mediaRelayPublicAddress) return appliance;
  return { ...appliance, accessPublicAddress: mediaRelayPublicAddress };
}
