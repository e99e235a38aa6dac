import type { Appliance } from "../model/appliance.ts";
import type { IniComment } from "../model/override.ts";
import type { Ids } from "./ids.ts";
import {
  type Difference,
  gatewayDifferences,
  routeDifferences,
  type SharedGateway,
  sharedDifferences,
  unknownOverrides,
} from "./overrides.ts";
import type { ReadFile, ReadGateway } from "./readFile.ts";
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
  const gateways = gatewayDifferences(file, shared.gateways, ids);
  const differences = [
    ...sharedDifferences(file, shared.deploymentFile, shared.siteFile),
    ...gateways.differences,
    ...routeDifferences(file, shared.siteFile),
  ];
  const overrides = [...differences.map((one) => one.override), ...unknownOverrides(file, gateways.idOf)];
  const comments = commentsOf(file, gateways.idOf);
  const appliance: Appliance = {
    id,
    ...initialTexts("appliance"),
    ...(hostName !== undefined && { hostName }),
    ...textsOf(file, "appliance"),
    ...(overrides.length > 0 && { overrides }),
    ...(comments.length > 0 && { comments }),
  };
  return { appliance: withAccessPublicAddress(appliance), differences };
}

/** Behind NAT the ini states one public address, the Media Relay's; it is the Access Edge's too where both have one address. */
function withAccessPublicAddress(appliance: Appliance): Appliance {
  const { accessAddress, mediaRelayAddress, mediaRelayPublicAddress } = appliance;
  if (!accessAddress || accessAddress !== mediaRelayAddress || !mediaRelayPublicAddress) return appliance;
  return { ...appliance, accessPublicAddress: mediaRelayPublicAddress };
}

function commentsOf(file: ReadFile, idOf: ReadonlyMap<ReadGateway, string>): IniComment[] {
  const idOfNumber = new Map([...idOf].map(([{ number }, id]) => [number, id]));
  return file.comments.map(({ gatewayNumber, ...comment }): IniComment => {
    const gateway = gatewayNumber === undefined ? undefined : idOfNumber.get(gatewayNumber);
    return gateway === undefined ? comment : { ...comment, gateway };
  });
}
