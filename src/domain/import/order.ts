import { inOrderOf } from "../model/byNumbers.ts";
import type { Source } from "./assemble.ts";
import { groupSites, textIn } from "./groupFiles.ts";

/**
 * The files of each site, sites and appliances by name: the order in which an export's folders stand, so that importing an
 * export shares the same values and gives the order that it was made from. Equal names keep the order of the paths.
 */
export function sitesInOrder(sources: readonly Source[], hosts: ReadonlyMap<Source, string>): readonly (readonly Source[])[] {
  const hostOf = (source: Source) => hosts.get(source) ?? textIn(source.file, "MediationServer", "ServerName");
  const groups = groupSites(sources).map((group) => byName(group, hostOf));
  return byName(groups, ([first]) => first && textIn(first.file, "Common", "SiteName"));
}

/** What has no name is called `Unnamed …`, and so stands where folders of that name do. */
function byName<Item>(items: readonly Item[], nameOf: (item: Item) => string | undefined): readonly Item[] {
  return inOrderOf(items, (item) => nameOf(item) || "Unnamed");
}
