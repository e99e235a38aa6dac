/** More sites than this that come in together are a large design: they start collapsed. */
export const COLLAPSED_FROM = 12;

/** Which sites are open, by id; a site keeps its place here when it goes, so that undo brings it back as it was. */
export type Expansion = ReadonlyMap<string, boolean>;

/**
 * Decides for the sites not seen before: expanded, unless many come in together.
 * @returns the very same map when there is none
 */
export function withNewSites(expansion: Expansion, siteIds: readonly string[]): Expansion {
  const unseen = siteIds.filter((id) => !expansion.has(id));
  if (unseen.length === 0) return expansion;
  const expanded = unseen.length <= COLLAPSED_FROM;
  return new Map([...expansion, ...unseen.map((id) => [id, expanded] as const)]);
}

/** Opens or closes one site. */
export function withExpanded(expansion: Expansion, id: string, expanded: boolean): Expansion {
  return expansion.get(id) === expanded ? expansion : new Map([...expansion, [id, expanded]]);
}
