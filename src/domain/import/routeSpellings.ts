import { sameName } from "../net/name.ts";
import type { Assembled } from "./assemble.ts";
import type { ImportNote } from "./report.ts";

/** Voice routes that a file spells otherwise than its site: one name to the product, and written as the site has it. */
export function routeSpellings({ source, site }: Assembled): readonly ImportNote[] {
  const { path, routes } = source.file;
  return routes.flatMap(({ name }): ImportNote[] => {
    const shared = site.voiceRoutes.find((route) => sameName(route.name ?? "", name))?.name;
    if (shared === undefined || shared === name) return [];
    const message = `The voice route “${name}” is “${shared}” in the other files of its site. The product takes both for one; it is written “${shared}”.`;
    return [{ path, severity: "info", message }];
  });
}
