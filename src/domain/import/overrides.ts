import { type Difference, fieldDifference, gatewayDifferences, routeDifferences, withText } from "../model/differences.ts";
import { INI_FIELDS, INI_SECTIONS } from "../model/fields/index.ts";
import type { Ids } from "../model/ids.ts";
import { matchGateways } from "../model/matchGateways.ts";
import type { Override } from "../model/override.ts";
import type { ReadFile, ReadGateway, UnknownLine } from "./readFile.ts";

/** A gateway of a site and the section it was read from. */
export interface SharedGateway {
  readonly id: string;
  readonly read: ReadGateway;
}

const SHARED_FIELDS = INI_SECTIONS.flatMap((section) => INI_FIELDS[section]).filter(
  ({ owner }) => owner === "deployment" || owner === "site",
);

/** Where a file differs from what its deployment and site share: absent where they have a value, or other by meaning. */
export function sharedDifferences(file: ReadFile, deploymentFile: ReadFile, siteFile: ReadFile): readonly Difference[] {
  const found: Difference[] = [];
  for (const field of SHARED_FIELDS) {
    const shared = (field.owner === "deployment" ? deploymentFile : siteFile).texts.get(field);
    found.push(...fieldDifference(field, shared, file.texts.get(field)));
  }
  return found;
}

/** A file's gateways and voice routes told apart from its site's: where they differ, and which id each gateway's section has. */
export function siteDifferences(
  file: ReadFile,
  siteFile: ReadFile,
  shared: readonly SharedGateway[],
  ids: Ids,
): { readonly differences: readonly Difference[]; readonly idOf: ReadonlyMap<ReadGateway, string> } {
  const matches = matchGateways(shared, file.gateways);
  const found = new Map([...matches].map(([own, match]) => [match, own]));
  const ofShared = shared.flatMap((one) => gatewayDifferences(one.id, one.read, found.get(one)));
  const extra = file.gateways.filter((own) => !matches.has(own)).map((own) => ({ id: ids.take("gateway"), own }));
  const idOf = new Map([...matches].map(([own, match]) => [own, match.id]));
  for (const { id, own } of extra) idOf.set(own, id);
  const ofExtra = extra.flatMap(({ id, own }) => gatewayDifferences(id, undefined, own));
  return { differences: [...ofShared, ...ofExtra, ...routeDifferences(siteFile.routes, file.routes)], idOf };
}

/** The overrides that keep what the studio does not know, gateways' keys by the gateway's id. */
export function unknownOverrides(file: ReadFile, idOf: ReadonlyMap<ReadGateway, string>): readonly Override[] {
  const overrideOf = ({ text, ...place }: UnknownLine) => withText(place, text);
  const ofGateways = file.gateways.flatMap((gateway) => {
    const id = idOf.get(gateway);
    return id === undefined ? [] : gateway.unknown.map((line): Override => ({ ...overrideOf(line), gateway: id }));
  });
  return [...file.unknown.map(overrideOf), ...ofGateways];
}
