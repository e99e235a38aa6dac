import { sameMeaning } from "../model/fields/canonical.ts";
import { INI_FIELDS, INI_SECTIONS } from "../model/fields/index.ts";
import type { Override } from "../model/override.ts";
import type { Ids } from "./ids.ts";
import { matchGateways } from "./matchGateways.ts";
import type { ReadFile, ReadGateway, UnknownLine } from "./readFile.ts";

/** A gateway of a site and the section it was read from. */
export interface SharedGateway {
  readonly id: string;
  readonly read: ReadGateway;
}

/** An override of a value that should be the same, with the value it wins over. */
export interface Difference {
  readonly override: Override;
  readonly shared: string | undefined;
}

const SHARED_FIELDS = INI_SECTIONS.flatMap((section) => INI_FIELDS[section]).filter(
  ({ owner }) => owner === "deployment" || owner === "site",
);

/** Where a file differs from what its deployment and site share: absent where they have a value, or other by meaning. */
export function sharedDifferences(file: ReadFile, deploymentFile: ReadFile, siteFile: ReadFile): readonly Difference[] {
  return SHARED_FIELDS.flatMap((field): Difference[] => {
    const shared = (field.owner === "deployment" ? deploymentFile : siteFile).texts.get(field);
    const own = file.texts.get(field);
    return sameMeaning(field, shared, own) ? [] : [{ override: withText(field.ini, own), shared }];
  });
}

/** Where a file's voice routes differ from its site's; names are the same letter case aside. */
export function routeDifferences(file: ReadFile, siteFile: ReadFile): readonly Difference[] {
  const own = new Map(file.routes.map((route) => [route.name.toLowerCase(), route.pattern]));
  const shared = new Map(siteFile.routes.map((route) => [route.name.toLowerCase(), route.pattern]));
  return [...siteFile.routes, ...file.routes.filter(({ name }) => !shared.has(name.toLowerCase()))].flatMap(({ name }): Difference[] => {
    const text = own.get(name.toLowerCase());
    const pattern = shared.get(name.toLowerCase());
    return text === pattern ? [] : [{ override: withText({ section: "HybridVoiceRoutes", key: name }, text), shared: pattern }];
  });
}

/** A file's gateways told apart from its site's: where they differ, and which id each of its sections has. */
export function gatewayDifferences(
  file: ReadFile,
  shared: readonly SharedGateway[],
  ids: Ids,
): { readonly differences: readonly Difference[]; readonly idOf: ReadonlyMap<ReadGateway, string> } {
  const matches = matchGateways(shared, file.gateways);
  const found = new Map([...matches].map(([own, match]) => [match, own]));
  const ofShared = shared.flatMap((one) => differencesOf(one.id, one.read, found.get(one)));
  const extra = file.gateways.filter((own) => !matches.has(own)).map((own) => ({ id: ids.take("gateway"), own }));
  const idOf = new Map([...matches].map(([own, match]) => [own, match.id]));
  for (const { id, own } of extra) idOf.set(own, id);
  return { differences: [...ofShared, ...extra.flatMap(({ id, own }) => differencesOf(id, undefined, own))], idOf };
}

/** A gateway that the file has not is absent key by key, so that it stays so when the shared one is edited. */
function differencesOf(gateway: string, shared: ReadGateway | undefined, own: ReadGateway | undefined): readonly Difference[] {
  return INI_FIELDS.Gateway.flatMap((field): Difference[] => {
    const sharedText = shared?.texts.get(field);
    const text = own?.texts.get(field);
    if (own !== undefined && sameMeaning(field, sharedText, text)) return [];
    return [{ override: withText({ ...field.ini, gateway }, text), shared: sharedText }];
  });
}

/** Where an override stands. */
type OverridePlace = Pick<Override, "section" | "key" | "gateway" | "after">;

/** An override without text says that the file has no such line. */
function withText(place: OverridePlace, text: string | undefined): Override {
  return text === undefined ? { ...place } : { ...place, text };
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
