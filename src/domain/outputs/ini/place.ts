import { groupBy } from "../../model/groupBy.ts";

/** Something with a place of its own in a fixed order. */
export interface Placed {
  readonly name: string;
}

/** Something the studio does not know: `after` names what stood before it; `""`: nothing did; absent: it goes last. */
export interface Extra extends Placed {
  readonly after?: string | undefined;
}

/**
 * Puts what is unknown back to its place among what is known; names are compared letter case aside.
 * @returns everything once: an extra whose predecessor is nowhere goes to the end, in the given order
 */
export function placeAfter<Known extends Placed, Unknown extends Extra>(
  known: readonly Known[],
  extras: readonly Unknown[],
): readonly (Known | Unknown)[] {
  if (extras.length === 0) return known;
  const followers = groupBy(extras, (extra) => extra.after?.toLowerCase());
  const placed = new Set<Known | Unknown>();
  /** Places what follows `name`, and what follows that. A stack, not recursion: a file can hold any number of keys. */
  const placeFollowers = (name: string): void => {
    const stack = [...(followers.get(name) ?? [])].reverse();
    followers.delete(name);
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      placed.add(next);
      const own = next.name.toLowerCase();
      const behind = own === "" ? undefined : followers.get(own);
      followers.delete(own);
      for (const extra of behind?.toReversed() ?? []) stack.push(extra);
    }
  };
  placeFollowers("");
  known.forEach((item, index) => {
    placed.add(item);
    // Gateway sections share one name; what follows them follows the last.
    if (known[index + 1]?.name !== item.name) placeFollowers(item.name.toLowerCase());
  });
  for (const extra of extras) {
    if (placed.has(extra)) continue;
    placed.add(extra);
    placeFollowers(extra.name.toLowerCase());
  }
  return [...placed];
}
