import type { Assembled } from "./assemble.ts";
import type { ImportNote } from "./report.ts";

/** Voice routes that a file spells otherwise than its site: one name to the product, and written as the site has it. */
export function routeSpellings({ source, site }: Assembled): readonly ImportNote[] {
  const { path, common } = source.file;
  if (common.routes.every(({ name }, index) => name === site.voiceRoutes[index]?.name)) return NOTHING;
  const spellings = new Map(site.voiceRoutes.map((route) => [route.name?.toLowerCase(), route.name]));
  return common.routes.flatMap(({ name }): ImportNote[] => {
    const shared = spellings.get(name.toLowerCase());
    if (shared === undefined || shared === name) return [];
    const message = `The voice route “${name}” is “${shared}” in the other files of its site. The product takes both for one; it is written “${shared}”.`;
    return [{ path, severity: "info", message }];
  });
}

const NOTHING: readonly never[] = [];
