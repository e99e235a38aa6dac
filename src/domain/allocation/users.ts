import { sitesNotIn } from "../model/change.ts";
import type { Site } from "../model/site.ts";
import type { Address } from "../net/address.ts";
import { isSame, type SiteClaims, siteClaims } from "./claims.ts";

/** How many users each name (in lower case) and each address has; what has none is not in it. */
export interface Users {
  readonly names: ReadonlyMap<string, number>;
  readonly addresses: ReadonlyMap<Address, number>;
}

interface Count {
  readonly sites: readonly Site[];
  readonly names: Map<string, number>;
  readonly addresses: Map<Address, number>;
}

const countOfNone = (): Count => ({ sites: [], names: new Map(), addresses: new Map() });

let last = countOfNone();

/**
 * The users of names and addresses in some sites. The count of the sites that were asked about last is brought up to date by those
 * that differ, after an edit one of two hundred; so what is returned holds until the next call for other sites.
 */
export function usersIn(sites: readonly Site[]): Users {
  if (sites === last.sites) return last;
  const gone = sitesNotIn(sites, last.sites);
  const isAnotherDesign = gone.length * 2 > sites.length && !areMostlyIn(sites, gone);
  return isAnotherDesign ? recount(countOfNone(), [], sites) : recount(last, gone, sites);
}

/** Whether most of some sites are among others as other objects: then they mostly claim what they did. */
function areMostlyIn(others: readonly Site[], sites: readonly Site[]): boolean {
  const ids = new Set(others.map(({ id }) => id));
  return sites.filter(({ id }) => ids.has(id)).length * 2 > sites.length;
}

function recount(before: Count, gone: readonly Site[], sites: readonly Site[]): Count {
  const left = new Map(gone.map((site) => [site.id, siteClaims(site)]));
  for (const site of sitesNotIn(before.sites, sites)) {
    replace(before, left.get(site.id) ?? NOTHING, siteClaims(site));
    left.delete(site.id);
  }
  for (const claims of left.values()) replace(before, claims, NOTHING);
  last = { ...before, sites };
  return last;
}

const NOTHING: Pick<SiteClaims, "names" | "addresses"> = { names: [], addresses: [] };

function replace({ names, addresses }: Count, was: typeof NOTHING, now: typeof NOTHING): void {
  exchange(names, was.names, now.names);
  exchange(addresses, was.addresses, now.addresses);
}

function exchange<Value>(users: Map<Value, number>, was: readonly Value[], now: readonly Value[]): void {
  if (isSame(was, now)) return;
  for (const value of was) add(users, value, -1);
  for (const value of now) add(users, value, 1);
}

function add<Value>(users: Map<Value, number>, value: Value, by: 1 | -1): void {
  const now = (users.get(value) ?? 0) + by;
  if (now === 0) users.delete(value);
  else users.set(value, now);
}
