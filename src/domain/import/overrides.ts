import { type Difference, fieldDifference, gatewayDifferences, routeDifferences, withText } from "../model/differences.ts";
import { INI_FIELDS, INI_SECTIONS } from "../model/fields/index.ts";
import type { Ids } from "../model/ids.ts";
import { matchGateways } from "../model/matchGateways.ts";
import type { Override } from "../model/override.ts";
import type { Common, ReadGateway, UnknownLine } from "./readFile.ts";

/** A gateway of a site and the section it was read from. */
export interface SharedGateway {
  readonly id: string;
  readonly read: ReadGateway;
}

const SHARED_FIELDS = INI_SECTIONS.flatMap((section) => INI_FIELDS[section]).filter(
  ({ owner }) => owner === "deployment" || owner === "site",
);

/** Where a file differs from what its deployment and site share: absent where they have a value, or other by meaning. */
export function sharedDifferences(own: Common, ofDeployment: Common, ofSite: Common): readonly Difference[] {
  return SHARED_FIELDS.flatMap((field) => {
    const shared = (field.owner === "deployment" ? ofDeployment : ofSite).texts.get(field);
    return fieldDifference(field, shared, own.texts.get(field));
  });
}

/** A file's gateways and voice routes told apart from its site's: where they differ, and which id each gateway's section has. */
export function siteDifferences(
  own: Common,
  ofSite: Common,
  shared: readonly SharedGateway[],
  ids: Ids,
): { readonly differences: readonly Difference[]; readonly idOf: ReadonlyMap<ReadGateway, string> } {
  // The file that the site's gateways are from has each of them.
  const matches = own === ofSite ? new Map(shared.map((one) => [one.read, one])) : matchGateways(shared, own.gateways);
  const found = new Map([...matches].map(([gateway, match]) => [match, gateway]));
  const ofShared = shared.flatMap((one) => gatewayDifferences(one.id, one.read, found.get(one)));
  const extra = own.gateways.filter((gateway) => !matches.has(gateway)).map((gateway) => ({ id: ids.take("gateway"), gateway }));
  const idOf = new Map([...matches].map(([gateway, match]) => [gateway, match.id]));
  for (const { id, gateway } of extra) idOf.set(gateway, id);
  const ofExtra = extra.flatMap(({ id, gateway }) => gatewayDifferences(id, undefined, gateway));
  return { differences: [...ofShared, ...ofExtra, ...routeDifferences(ofSite.routes, own.routes)], idOf };
}

/** The overrides that keep what the studio does not know, gateways' keys by the gateway's id. */
export function unknownOverrides({ unknown, gateways }: Common, idOf: ReadonlyMap<ReadGateway, string>): readonly Override[] {
  const overrideOf = ({ text, ...place }: UnknownLine) => withText(place, text);
  const ofGateways = gateways.flatMap((gateway) => {
    const id = idOf.get(gateway);
    return id === undefined ? [] : gateway.unknown.map((line): Override => ({ ...overrideOf(line), gateway: id }));
  });
  return [...unknown.map(overrideOf), ...ofGateways];
}
