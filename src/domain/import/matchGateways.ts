import { canonicalText } from "../model/fields/canonical.ts";
import { INI_FIELDS } from "../model/fields/index.ts";
import { groupBy } from "../model/groupBy.ts";
import type { ReadGateway } from "./readFile.ts";

/** What makes two sections the same gateway, the strongest sign first; undefined where a section lacks the sign. */
const SIGNS: readonly ((gateway: ReadGateway) => string | undefined)[] = [
  content,
  (gateway) => canonical(gateway, "FQDN")?.toLowerCase() || undefined,
  (gateway) => {
    const address = canonical(gateway, "IP");
    return address ? `${address} ${canonical(gateway, "Port")}` : undefined;
  },
];

function content(gateway: ReadGateway): string {
  return JSON.stringify(INI_FIELDS.Gateway.map((field) => canonical(gateway, field.ini.key)));
}

function canonical(gateway: ReadGateway, key: string): string | undefined {
  const field = INI_FIELDS.Gateway.find((one) => one.ini.key === key);
  const text = field && gateway.texts.get(field);
  return field && text !== undefined ? canonicalText(field, text) : undefined;
}

/** Whether a section says nothing by which one could know the gateway again. */
function isNameless(gateway: ReadGateway): boolean {
  return !canonical(gateway, "FQDN") && !canonical(gateway, "IP");
}

/**
 * Finds out which gateway of one file is which of another by what they say, since their numbers need not agree. Numbering
 * the gateways of `own` anew, in the order of `shared`, changes nothing in the answer.
 * @returns for each gateway of `own` the one of `shared`, each taken at most once; those without one are not in the map
 */
export function matchGateways<Shared extends { readonly read: ReadGateway }>(
  shared: readonly Shared[],
  own: readonly ReadGateway[],
): ReadonlyMap<ReadGateway, Shared> {
  const matches = new Map<ReadGateway, Shared>();
  const free = new Set(shared);
  const match = (gateway: ReadGateway, one: Shared) => {
    matches.set(gateway, one);
    free.delete(one);
  };
  const ordered = inOrderOfContent(own);
  for (const sign of SIGNS) {
    const candidates = groupBy(free, (one) => sign(one.read));
    for (const gateway of ordered) {
      const value = matches.has(gateway) ? undefined : sign(gateway);
      const found = value === undefined ? undefined : candidates.get(value)?.shift();
      if (found !== undefined) match(gateway, found);
    }
  }
  // Where a side says too little the order decides, as long as every gateway before has been found.
  const left = own.filter((gateway) => !matches.has(gateway)).values();
  for (const one of shared) {
    if (!free.has(one)) continue;
    const { value: gateway } = left.next();
    if (gateway === undefined || !(isNameless(gateway) || isNameless(one.read))) break;
    match(gateway, one);
  }
  return matches;
}

/** Two sections of one file can bear the same sign: which comes first must not depend on their numbers. */
function inOrderOfContent(gateways: readonly ReadGateway[]): readonly ReadGateway[] {
  const contents = new Map(gateways.map((gateway) => [gateway, content(gateway) + JSON.stringify(gateway.unknown)]));
  const contentOf = (gateway: ReadGateway) => contents.get(gateway) ?? "";
  return [...gateways].sort((one, other) => (contentOf(one) < contentOf(other) ? -1 : contentOf(one) > contentOf(other) ? 1 : 0));
}
