import type { Site } from "./site.ts";
import type { Text } from "./text.ts";

/** Maps an array, but returns the very same array when every element stayed the same: untouched objects keep their identity. */
export function mapShared<Item>(items: readonly Item[] & Item[], change: (item: Item, index: number) => Item): Item[] {
  let changed = false;
  const mapped = items.map((item, index) => {
    const next = change(item, index);
    if (next !== item) changed = true;
    return next;
  });
  return changed ? mapped : items;
}

/** Those of some sites that are not, as the same objects, among others: what an edit has made anew. */
export function sitesNotIn(others: readonly Site[], sites: readonly Site[]): readonly Site[] {
  const known = new Set(others);
  return sites.filter((site) => !known.has(site));
}

/** Filters an array, but returns the very same array when nothing was left out. */
export function filterShared<Item>(items: Item[], keep: (item: Item) => boolean): Item[] {
  const kept = items.filter(keep);
  return kept.length === items.length ? items : kept;
}

/**
 * An object with one property set; `undefined` takes the property away, so that absent stays absent in the file.
 * The very same object comes back when the property already is so.
 */
export function withProperty<Owner extends Record<string, unknown>>(owner: Owner, name: string, value: unknown): Owner {
  if (value === undefined) return withoutProperty(owner, name);
  return owner[name] === value ? owner : { ...owner, [name]: value };
}

function withoutProperty<Owner extends Record<string, unknown>>(owner: Owner, name: string): Owner {
  if (!Object.hasOwn(owner, name)) return owner;
  const copy = { ...owner };
  delete copy[name];
  return copy;
}

/** The text of a leaf by its name in the field catalogue; undefined for what is absent or no text. */
export function textOf(owner: Readonly<Record<string, unknown>>, name: string): Text {
  const text = owner[name];
  return typeof text === "string" ? text : undefined;
}
