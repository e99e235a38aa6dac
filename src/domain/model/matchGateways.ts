import { canonicalText } from "./fields/canonical.ts";
import { INI_FIELDS, type IniField } from "./fields/index.ts";
import { groupBy } from "./groupBy.ts";

/** A gateway's section: its number without leading zeros, and its lines. */
export interface GatewayLines {
  readonly number: string;
  readonly texts: ReadonlyMap<IniField, string>;
}

/** What makes two sections the same gateway, the strongest sign first; undefined where a section lacks the sign. */
const SIGNS: readonly ((gateway: GatewayLines) => string | undefined)[] = [
  (gateway) => JSON.stringify(INI_FIELDS.Gateway.map((field) => canonical(gateway, field.ini.key))),
  (gateway) => canonical(gateway, "FQDN")?.toLowerCase() || undefined,
  (gateway) => {
    const address = canonical(gateway, "IP");
    return address ? `${address} ${canonical(gateway, "Port")}` : undefined;
  },
  (gateway) => gateway.number,
];

function canonical(gateway: GatewayLines, key: string): string | undefined {
  const field = INI_FIELDS.Gateway.find((one) => one.ini.key === key);
  const text = field && gateway.texts.get(field);
  return field && text !== undefined ? canonicalText(field, text) : undefined;
}

/**
 * Finds out which gateway of one file is which of another by what they say, since their numbers need not agree.
 * @returns for each gateway of `own` the one of `shared`, each taken at most once; those without one are not in the map
 */
export function matchGateways<Shared extends { readonly read: GatewayLines }, Own extends GatewayLines>(
  shared: readonly Shared[],
  own: readonly Own[],
): ReadonlyMap<Own, Shared> {
  const matches = new Map<Own, Shared>();
  const free = new Set(shared);
  for (const sign of SIGNS) {
    const candidates = groupBy(free, (one) => sign(one.read));
    for (const gateway of own) {
      const value = matches.has(gateway) ? undefined : sign(gateway);
      const match = value === undefined ? undefined : candidates.get(value)?.shift();
      if (match === undefined) continue;
      matches.set(gateway, match);
      free.delete(match);
    }
  }
  return matches;
}
