import type { Deployment } from "../model/deployment.ts";
import { siteTitle } from "../model/lookup.ts";
import { type Entry, type EntryValue, entriesOf } from "./entries.ts";

/** A thing that was looked for, and what of it matched. */
export interface Hit {
  readonly kind: Entry["kind"];
  readonly id: string;
  readonly title: string;
  /** The site that holds it; absent for a site itself. */
  readonly site?: string;
  /** The value that matched, where it is not the title: the field's name, its label, the text. */
  readonly match?: { readonly field: string; readonly label: string; readonly text: string };
}

interface Ranked {
  readonly rank: number;
  readonly hit: Hit;
}

/**
 * Finds sites, appliances and gateways by name, address or any other text of theirs.
 * @param query words, each of which must stand somewhere in the thing's title, its site's title or one of its values
 * @param most how many are wanted; the best come first, then those that stand first in the design
 */
export function find(deployment: Deployment, query: string, most: number): readonly Hit[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found: Ranked[] = [];
  for (const site of deployment.sites) {
    const lowerSite = siteTitle(site).toLowerCase();
    for (const entry of entriesOf(site)) {
      const ranked = rank(entry, words, lowerSite);
      if (ranked) found.push(ranked);
    }
  }
  return found
    .sort((one, other) => one.rank - other.rank)
    .slice(0, most)
    .map(({ hit }) => hit);
}

/** Lower is better: a whole title, its beginning, part of it; then the same for a value. */
function rank(entry: Entry, words: readonly string[], lowerSite: string): Ranked | undefined {
  let worst = 0;
  let match: EntryValue | undefined;
  for (const word of words) {
    const inTitle = closeness(entry.lowerTitle, word);
    if (inTitle !== undefined) {
      worst = Math.max(worst, inTitle);
      continue;
    }
    const value = bestValue(entry, word);
    if (value === undefined && (entry.kind === "site" || !lowerSite.includes(word))) return undefined;
    if (value) match ??= value;
    worst = Math.max(worst, value ? 3 + (closeness(value.lower, word) ?? 0) : 6);
  }
  // Words that are all of the site alone would list everything in it.
  if (entry.kind !== "site" && match === undefined && words.every((word) => closeness(entry.lowerTitle, word) === undefined))
    return undefined;
  return { rank: worst, hit: hitOf(entry, match) };
}

function bestValue(entry: Entry, word: string): EntryValue | undefined {
  let best: EntryValue | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const value of entry.values) {
    const close = closeness(value.lower, word);
    if (close !== undefined && close < least) [best, least] = [value, close];
  }
  return best;
}

function closeness(lower: string, word: string): 0 | 1 | 2 | undefined {
  const at = lower.indexOf(word);
  if (at === -1) return undefined;
  return at > 0 ? 2 : lower.length === word.length ? 0 : 1;
}

function hitOf({ kind, id, title, site }: Entry, match: EntryValue | undefined): Hit {
  return {
    kind,
    id,
    title,
    ...(kind !== "site" && { site: siteTitle(site) }),
    ...(match && { match: { field: match.field.name, label: labelOf(match), text: match.text } }),
  };
}

/** `Address` alone would be any of four servers' addresses. */
function labelOf({ field }: EntryValue): string {
  return field.owner === "appliance" && field.group !== "Appliance" ? `${field.group} · ${field.label}` : field.label;
}
