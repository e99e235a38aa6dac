import type { Appliance } from "../model/appliance.ts";
import type { Apart } from "./apart.ts";
import type { ReadFile } from "./readFile.ts";
import { initialTexts } from "./texts.ts";

/** The appliance of one file. */
export function applianceOf(id: string, { own }: ReadFile, hostName: string | undefined, { kept }: Apart): Appliance {
  const appliance: Appliance = { id, ...initialTexts("appliance") };
  if (hostName !== undefined) appliance.hostName = hostName;
  own.fields.forEach(({ name }, index) => {
    appliance[name] = own.texts[index];
  });
  return withAccessPublicAddress(Object.assign(appliance, kept));
}

/** Behind NAT the ini states one public address, the Media Relay's; it is the Access Edge's too where both have one address. */
function withAccessPublicAddress(appliance: Appliance): Appliance {
  const { accessAddress, mediaRelayAddress, mediaRelayPublicAddress } = appliance;
  if (!accessAddress || accessAddress !== mediaRelayAddress || !mediaRelayPublicAddress) return appliance;
  return { ...appliance, accessPublicAddress: mediaRelayPublicAddress };
}
