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
  const free = new FreeNumbers(used);
  const renamings: Renaming[] = [];

  const deployment = mapNames(added, (name, place) => {
    if (!isTaken(taken.get(keyOf(name, place.kind)), place, joins)) return name;
    const to = numbered(name, free.numberOf(name, place.kind), place.kind);
    renamings.push({ what: place.label, owner: place.owner, from: name.trim(), to });
    return to;
  });
  return { deployment, renamings };
}

/** The first free number for each name that is taken; what is given is used from then on. */
class FreeNumbers {
  readonly #used: Set<string>;
  readonly #given = new Map<string, number>();
  /** Of names that only differ in their number: from each number that is used to one behind which to go on searching. */
  readonly #beyond = new Map<string, Map<number, number>>();

  constructor(used: Set<string>) {
    this.#used = used;
  }

  numberOf(name: string, kind: NameKind): number {
    const key = keyOf(name, kind);
    const known = this.#given.get(key);
    if (known !== undefined) return known;
    const alike = keyOf(numbered(name, 0, kind), kind);
    const beyond = this.#beyond.get(alike) ?? new Map<number, number>();
    this.#beyond.set(alike, beyond);
    const passed: number[] = [];
    let number = firstNumber(name);
    while (this.#used.has(keyOf(numbered(name, number, kind), kind))) {
      passed.push(number);
      number = beyond.get(number) ?? number + 1;
    }
    // Thousands of names may search the same numbers: none is to be passed one by one a second time.
    for (const one of [...passed, number]) beyond.set(one, number + 1);
    this.#used.add(keyOf(numbered(name, number, kind), kind));
    this.#given.set(key, number);
    return number;
  }
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
