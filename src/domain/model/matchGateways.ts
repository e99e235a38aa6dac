import { canonicalText } from "./fields/canonical.ts";
import { fieldOfKey, INI_FIELDS, type IniField } from "./fields/index.ts";
import { groupBy } from "./groupBy.ts";

/** A gateway's section. */
export interface GatewayLines {
  /** Of every field that has a line. */
  readonly texts: Pick<ReadonlyMap<IniField, string>, "get">;
  /** Lines that the studio does not know. */
  readonly unknown?: readonly object[];
}

const [FQDN, IP, PORT] = (["FQDN", "IP", "Port"] as const).map((key) => fieldOfKey("Gateway", key));

/** What makes two sections the same gateway, the strongest sign first; undefined where a section lacks the sign. */
const SIGNS: readonly ((gateway: GatewayLines) => string | undefined)[] = [
  content,
  (gateway) => canonical(gateway, FQDN)?.toLowerCase() || undefined,
  (gateway) => {
    const address = canonical(gateway, IP);
    return address ? `${address} ${canonical(gateway, PORT)}` : undefined;
  },
];

function content(gateway: GatewayLines): string {
  const before = known.get(gateway);
  if (before !== undefined) return before;
  const found = JSON.stringify(INI_FIELDS.Gateway.map((field) => canonical(gateway, field)));
  known.set(gateway, found);
  return found;
}

/** The gateways of a site are matched with those of each of its files. */
const known = new WeakMap<GatewayLines, string>();

function canonical(gateway: GatewayLines, field: IniField | undefined): string | undefined {
  const text = field && gateway.texts.get(field);
  return field && text !== undefined ? canonicalText(field, text) : undefined;
}

/** Whether a section says nothing by which one could know the gateway again. */
function isNameless(gateway: GatewayLines): boolean {
  return !canonical(gateway, FQDN) && !canonical(gateway, IP);
}

/**
 * Finds out which gateway of one file is which of another by what they say, since their numbers need not agree. Numbering
 * the gateways of `own` anew, in the order of `shared`, changes nothing in the answer.
 * @returns for each gateway of `own` the one of `shared`, each taken at most once; those without one are not in the map
 */
export function matchGateways<Shared extends { readonly read: GatewayLines }, Own extends GatewayLines>(
  shared: readonly Shared[],
  own: readonly Own[],
): ReadonlyMap<Own, Shared> {
  const matches = new Map<Own, Shared>();
  const free = new Set(shared);
  const match = (gateway: Own, one: Shared) => {
    matches.set(gateway, one);
    free.delete(one);
  };
  const ordered = inOrderOfContent(own);
  for (const sign of SIGNS) {
    if (free.size === 0) break;
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
function inOrderOfContent<Own extends GatewayLines>(gateways: readonly Own[]): readonly Own[] {
  const contents = new Map(gateways.map((gateway) => [gateway, content(gateway) + JSON.stringify(gateway.unknown)]));
  const contentOf = (gateway: Own) => contents.get(gateway) ?? "";
  return [...gateways].sort((one, other) => (contentOf(one) < contentOf(other) ? -1 : contentOf(one) > contentOf(other) ? 1 : 0));
}
