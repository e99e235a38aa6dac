import type { Deployment } from "../model/deployment.ts";
import { siteTitle } from "../model/lookup.ts";

/** How people call the sites of a deployment, by id. */
export function siteTitles({ sites }: Deployment): (id: string) => string {
  const titles = new Map(sites.map((site) => [site.id, siteTitle(site)]));
  return (id) => titles.get(id) ?? id;
}
