import { sitesNotIn } from "../model/change.ts";
import type { Design } from "../model/design.ts";
import { notesOf } from "../model/lookup.ts";
import type { Site } from "../model/site.ts";

/** The ids of what is in `after` but not in `before`: sites first, each with what it holds, in the order of the design, then notes. */
export function addedIds(before: Design, after: Design): readonly string[] {
  return [...addedToSites(before.deployment.sites, after.deployment.sites), ...addedNotes(before, after)];
}

function addedToSites(before: readonly Site[], after: readonly Site[]): readonly string[] {
  if (before === after) return [];
  // What comes from another site comes from one that is another object now: most sites need not be looked into.
  const old = new Set(sitesNotIn(after, before).flatMap(idsOf));
  return sitesNotIn(before, after).flatMap((site) => idsOf(site).filter((id) => !old.has(id)));
}

function addedNotes(before: Design, after: Design): readonly string[] {
  if (notesOf(before) === notesOf(after)) return [];
  const old = new Set(notesOf(before).map(({ id }) => id));
  return notesOf(after)
    .map(({ id }) => id)
    .filter((id) => !old.has(id));
}

function idsOf(site: Site): string[] {
  return [site.id, ...site.appliances.map((one) => one.id), ...site.gateways.map((one) => one.id)];
}
