import type { Deployment } from "../../model/deployment.ts";
import type { Renaming } from "./addition.ts";
import { firstNumber, numbered } from "./freeName.ts";
import { mapNames, type NameKind, type NamePlace } from "./names.ts";

/** Who has each name: a pool of the deployment by its kind, what is a site's by the site, else any server. */
type Users = ReadonlyMap<string, ReadonlySet<string>>;

/** Names that are taken, and the deployment in which they are changed to free ones. */
export interface Renamed {
  readonly deployment: Deployment;
  readonly renamings: readonly Renaming[];
}

/**
 * Changes every name of `added` that `open` has as well, and that must not be used twice, to the first free one with another
 * number at its end. What was the same name stays the same name.
 * @param joins for sites of `added` that go into one of `open`: that site, whose names they share
 */
export function renameTaken(open: Deployment, added: Deployment, joins: ReadonlyMap<string, string>): Renamed {
  const taken = usersOf(open);
  const used = new Set([...taken.keys(), ...usersOf(added).keys(), OFFICE_365]);
  const numbers = new Map<string, number>();
  const renamings: Renaming[] = [];

  function freeNumber(name: string, kind: NameKind): number {
    const key = keyOf(name, kind);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    let number = firstNumber(name);
    while (used.has(keyOf(numbered(name, number, kind), kind))) number += 1;
    used.add(keyOf(numbered(name, number, kind), kind));
    numbers.set(key, number);
    return number;
  }

  const deployment = mapNames(added, (name, place) => {
    if (!isTaken(taken.get(keyOf(name, place.kind)), place, joins)) return name;
    const to = numbered(name, freeNumber(name, place.kind), place.kind);
    renamings.push({ what: place.label, owner: place.owner, from: name.trim(), to });
    return to;
  });
  return { deployment, renamings };
}

/** Names of machines and pools all end up in the same DNS and NetBIOS; letter case tells none apart. */
function keyOf(name: string, kind: NameKind): string {
  const family = kind === "site" || kind === "directory" ? kind : "machine";
  return `${family} ${name.trim().toLowerCase()}`;
}

/** The name that belongs to Office 365 and to nobody else. */
const OFFICE_365 = keyOf("sip", "server");

function usersOf(deployment: Deployment): Users {
  const users = new Map<string, Set<string>>();
  mapNames(deployment, (name, place) => {
    const key = keyOf(name, place.kind);
    users.set(key, (users.get(key) ?? new Set()).add(userOf(place)));
    return name;
  });
  return users;
}

function userOf({ kind, site }: NamePlace): string {
  if (kind === "mediationPool" || kind === "edgePool") return kind;
  return kind === "server" ? "server" : `site ${site}`;
}

/** A name that its own kind of user has already is shared, not taken: the pools of all appliances, the names of a site that is joined. */
function isTaken(users: ReadonlySet<string> | undefined, place: NamePlace, joins: ReadonlyMap<string, string>): boolean {
  if (users === undefined) return false;
  if (place.kind === "server") return true;
  if (place.kind === "mediationPool" || place.kind === "edgePool") return !users.has(place.kind);
  const joined = place.site === undefined ? undefined : joins.get(place.site);
  return joined === undefined || !users.has(`site ${joined}`);
}
