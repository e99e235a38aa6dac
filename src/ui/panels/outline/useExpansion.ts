import { useState } from "react";
import type { Site } from "../../../domain/model/site.ts";
import { type Expansion, withExpanded, withNewSites } from "./expansion.ts";

/** Which sites are open, kept while the page lasts. */
export function useExpansion(sites: readonly Site[]): [Expansion, (id: string, expanded: boolean) => void] {
  const [kept, setExpansion] = useState<Expansion>(new Map());
  const expansion = withNewSites(
    kept,
    sites.map((site) => site.id),
  );
  // Sites that came in are settled for good, before anything is shown.
  if (expansion !== kept) setExpansion(expansion);
  return [expansion, (id, expanded) => setExpansion((before) => withExpanded(before, id, expanded))];
}
