import type { Deployment } from "../model/deployment.ts";
import { siteTitles as titlesOf } from "../model/lookup.ts";

/** How people call the sites of a deployment, by id. */
export function siteTitles({ sites }: Deployment): (id: string) => string {
  const titles = titlesOf(sites);
  return (id) => titles.get(id) ?? id;
}
