import type { Deployment } from "../model/deployment.ts";
import { siteTitle } from "../model/lookup.ts";
import { parseAddress } from "../net/address.ts";
import { deploymentEntry, type Entry, type EntryValue, entriesOf } from "./entries.ts";
import { type Domains, domainsOf, fullNameOf } from "./fullNames.ts";
import { holdsNearly } from "./nearly.ts";

/** A thing that was looked for, and what of it matched. */
export interface Hit {
  readonly kind: Entry["kind"];
  readonly id: string;
  readonly title: string;
  /** The site that holds it; absent for a site itself, and for the deployment. */
  readonly site?: string;
  /** The value that matched, where it is not the title: the field's name, its label, the text. */
  readonly match?: FoundValue & { readonly field: string };
  /** Its other values that hold a word that was looked for, the closest first; absent where there is none. */
  readonly also?: readonly FoundValue[];
}

export interface FoundValue {
  readonly label: string;
  readonly text: string;
}

interface Ranked {
  readonly rank: number;
  readonly entry: Entry;
  readonly match: Match | undefined;
}

/**
 * Finds sites, appliances, gateways and the deployment by name, address or any other text of theirs, and by the full names that
 * theirs become.
 * @param query words, each of which must stand somewhere in the thing's title, its site's title or one of its values
 * @param most how many are wanted; the best come first, then those that stand first in the design
 * @param how whether each word may have a slip; what has it as typed comes first all the same
 */
export function find(deployment: Deployment, query: string, most: number, how: { readonly nearly?: boolean } = {}): readonly Hit[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const look = { domains: domainsOf(deployment), nearly: how.nearly ?? false };
  const ofAll = rank(deploymentEntry(deployment), words, "", look);
  const found: Ranked[] = ofAll ? [ofAll] : [];
  for (const site of deployment.sites) {
    const lowerSite = siteTitle(site).toLowerCase();
    for (const entry of entriesOf(site)) {
      const ranked = rank(entry, words, lowerSite, look);
      if (ranked) found.push(ranked);
    }
  }
  return found
    .sort((one, other) => one.rank - other.rank)
    .slice(0, most)
    .map(({ entry, match }) => hitOf(entry, match, match ? otherMatches(entry, match, words, look) : []));
}

/** How words are looked for. */
interface Look {
  readonly domains: Domains;
  /** A word may have a slip. */
  readonly nearly: boolean;
}

/** What the words are in that no title and no value has, but the title of the site. */
const IN_SITE = 8;

/** Lower is better: a whole title, its beginning, part of it, with a slip; then the same for a value. */
function rank(entry: Entry, words: readonly string[], lowerSite: string, look: Look): Ranked | undefined {
  let worst = 0;
  let match: Match | undefined;
  for (const word of words) {
    const inTitle = closeness(entry.lowerTitle, word, look);
    if (inTitle !== undefined) {
      worst = Math.max(worst, inTitle);
      continue;
    }
    const best = bestMatch(entry, word, look);
    if (best === undefined && (entry.kind === "site" || closeness(lowerSite, word, look) === undefined)) return undefined;
    match ??= best;
    worst = Math.max(worst, best ? 4 + best.close : IN_SITE);
  }
  // Words that are all of the site alone would list everything in it.
  if (entry.kind !== "site" && match === undefined && words.every((word) => closeness(entry.lowerTitle, word, look) === undefined))
    return undefined;
  return { rank: worst, entry, match };
}

/** The value that a word is of, as it is written or as the full name that it becomes. */
interface Match {
  readonly field: EntryValue["field"];
  readonly text: string;
  readonly close: Closeness;
}

function bestMatch(entry: Entry, word: string, look: Look): Match | undefined {
  let best: Match | undefined;
  for (const value of entry.values) {
    const match = matchOf(value, word, look);
    if (match && (best === undefined || byCloseness(match, best) < 0)) best = match;
  }
  return best;
}

/** What else has one of the words that the title has not; what is written in several fields once. */
function otherMatches(entry: Entry, match: Match, words: readonly string[], look: Look): readonly Match[] {
  const others = words
    .filter((word) => closeness(entry.lowerTitle, word, look) === undefined)
    .flatMap((word) => entry.values.flatMap((value) => matchOf(value, word, look) ?? []))
    .sort(byCloseness);
  const texts = new Set([match.text]);
  return others.filter(({ text }) => !texts.has(text) && texts.add(text));
}

/** The closest first; of those that are as close, what is no address, then addresses from the lowest. */
function byCloseness(one: Match, other: Match): number {
  return one.close - other.close || (parseAddress(one.text) ?? -1) - (parseAddress(other.text) ?? -1);
}

function matchOf(value: EntryValue, word: string, look: Look): Match | undefined {
  const { field, text, lower } = value;
  const close = closeness(lower, word, look);
  if (close !== undefined) return { field, text, close };
  const name = fullNameOf(value, word, look.domains);
  return name === undefined ? undefined : { field, text: name, close: name.length === word.length ? 0 : 1 };
}

/** A whole text, its beginning, part of it, part of it with a slip. */
type Closeness = 0 | 1 | 2 | 3;

function closeness(lower: string, word: string, { nearly }: Look): Closeness | undefined {
  const at = lower.indexOf(word);
  if (at === -1) return nearly && holdsNearly(lower, word) ? 3 : undefined;
  return at > 0 ? 2 : lower.length === word.length ? 0 : 1;
}

function hitOf({ kind, id, title, site }: Entry, match: Match | undefined, others: readonly Match[]): Hit {
  return {
    kind,
    id,
    title,
    ...(kind !== "site" && site && { site: siteTitle(site) }),
    ...(match && { match: { field: match.field.name, label: labelOf(match), text: match.text } }),
    ...(others.length > 0 && { also: others.map((one) => ({ label: labelOf(one), text: one.text })) }),
  };
}

/** `Address` alone would be any of four servers' addresses. */
function labelOf({ field }: Match): string {
  return field.owner === "appliance" && field.group !== "Appliance" ? `${field.group} · ${field.label}` : field.label;
}
