import type { Appliance } from "../model/appliance.ts";
import type { Difference } from "../model/differences.ts";
import type { Ids } from "../model/ids.ts";
import type { IniComment } from "../model/override.ts";
import type { Repeated } from "../model/repeated.ts";
import { type SharedGateway, sharedDifferences, siteDifferences, unknownOverrides } from "./overrides.ts";
import type { ReadFile } from "./readFile.ts";
import { initialTexts, textsOf } from "./texts.ts";

/** What the files of a site share. */
export interface SharedBy {
  readonly deploymentFile: ReadFile;
  readonly siteFile: ReadFile;
  readonly gateways: readonly SharedGateway[];
}

/** The appliance of one file, with an override for everything in which the file is not like the others. */
export function applianceOf(
  file: ReadFile,
  hostName: string | undefined,
  shared: SharedBy,
  ids: Ids,
): { readonly appliance: Appliance; readonly differences: readonly Difference[] } {
  const id = ids.take("appliance");
  const ofSite = siteDifferences(file, shared.siteFile, shared.gateways, ids);
  const differences = [...sharedDifferences(file, shared.deploymentFile, shared.siteFile), ...ofSite.differences];
  const overrides = [...differences.map((one) => one.override), ...unknownOverrides(file, ofSite.idOf)];
  const idOfNumber = new Map([...ofSite.idOf].map(([{ number }, gatewayId]) => [number, gatewayId]));
  const comments = file.comments.map((comment): IniComment => withGatewayId(comment, idOfNumber));
  const repeated = file.repeated.map((one): Repeated => withGatewayId(one, idOfNumber));
  const appliance: Appliance = {
    id,
    ...initialTexts("appliance"),
    ...(hostName !== undefined && { hostName }),
    ...textsOf(file, "appliance"),
    ...(overrides.length > 0 && { overrides }),
    ...(comments.length > 0 && { comments }),
    ...(repeated.length > 0 && { repeated }),
  };
  return { appliance: withAccessPublicAddress(appliance), differences };
}

/** Behind NAT the ini states one public address, the Media Relay's; it is the Access Edge's too where both have one address. */
function withAccessPublicAddress(appliance: Appliance): Appliance {
  const { accessAddress, mediaRelayAddress, mediaRelayPublicAddress } = appliance;
  if (!accessAddress || accessAddress !== mediaRelayAddress || !mediaRelayPublicAddress) return appliance;
  return { ...appliance, accessPublicAddress: mediaRelayPublicAddress };
}

/** Names the gateway by its id: its number may change. A section that became no gateway has none. */
function withGatewayId<Read extends { readonly gatewayNumber?: string }>(
  { gatewayNumber, ...rest }: Read,
  idOfNumber: ReadonlyMap<string, string>,
): Omit<Read, "gatewayNumber"> & { gateway?: string } {
  const gateway = gatewayNumber === undefined ? undefined : idOfNumber.get(gatewayNumber);
  return gateway === undefined ? rest : { ...rest, gateway };
}
