import { fieldOfKey } from "../model/fields/index.ts";
import { groupBy } from "../model/groupBy.ts";
import { type ReadFile, textOf } from "./readFile.ts";

/** The text of a key of a file, gateways' keys excepted. */
export function textIn(file: ReadFile, section: string, key: string): string | undefined {
  const field = fieldOfKey(section, key);
  return field && textOf(file, field);
}

/**
 * The sites of a set of files: one for each SiteName; files without one belong together when they name one Access Edge
 * pool; a file with neither stands alone. Letter case does not matter.
 */
export function groupSites<Item extends { readonly file: ReadFile }>(items: readonly Item[]): readonly (readonly Item[])[] {
  const groups = groupBy(items, ({ file }) => {
    const siteName = textIn(file, "Common", "SiteName");
    if (siteName) return `name ${siteName.toLowerCase()}`;
    const pool = textIn(file, "EdgeServer", "ExternalSIPPoolName");
    return pool ? `pool ${pool.toLowerCase()}` : `file ${file.path}`;
  });
  return [...groups.values()];
}
