/** Whether two items show the same in a table: equal property by property. */
export function sameItem<Item extends object>(one: Item, other: Item): boolean {
  if (one === other) return true;
  const entries = Object.entries(one);
  const others = new Map(Object.entries(other));
  return entries.length === others.size && entries.every(([name, value]) => others.has(name) && Object.is(others.get(name), value));
}
