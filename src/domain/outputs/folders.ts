import type { Appliance } from "../model/appliance.ts";
import type { Deployment } from "../model/deployment.ts";
import { applianceTitle, siteTitle } from "../model/lookup.ts";
import type { Site } from "../model/site.ts";
import { fileName, numberedNames } from "./paths.ts";
import { OUTPUTS } from "./registry.ts";

/** Names that stand beside the sites' folders. */
export const README_NAME = "README.txt";
export const DESIGN_NAME = "design.json";

/** Where the files of a site or an appliance go: a folder without `/` at the end. */
export interface Folders {
  ofSite(site: Site): string;
  ofAppliance(appliance: Appliance): string;
}

/** What outputs put beside the folders of sites, or of appliances; in an archive of one site, the deployment's too. */
const FILED_ABOVE = OUTPUTS.filter(({ filed }) => filed.some((scope) => scope !== "appliance")).flatMap(
  ({ folder, names }) => folder ?? names,
);

/**
 * A folder per site and in it a folder per appliance, named after the host, else the Mediation Server. Names that Windows
 * would take for one are numbered; a site's folder is called the same whether all is exported or only that site.
 */
export function foldersOf(deployment: Deployment): Folders {
  const paths = new Map<string, string>();
  const siteNames = namesBeside(
    [README_NAME, DESIGN_NAME, ...FILED_ABOVE],
    deployment.sites.map((site) => fileName(siteTitle(site), "site")),
  );
  for (const [index, site] of deployment.sites.entries()) {
    const folder = siteNames[index] ?? "site";
    paths.set(site.id, folder);
    const names = namesBeside(
      FILED_ABOVE,
      site.appliances.map((appliance) => fileName(applianceTitle(appliance), "appliance")),
    );
    for (const [at, appliance] of site.appliances.entries()) paths.set(appliance.id, `${folder}/${names[at] ?? "appliance"}`);
  }
  const pathOf = (id: string): string => paths.get(id) ?? fileName(id, "unknown");
  return { ofSite: (site) => pathOf(site.id), ofAppliance: (appliance) => pathOf(appliance.id) };
}

/** Names of which none is another's or one of those that stand beside them. */
function namesBeside(besides: readonly string[], names: readonly string[]): readonly string[] {
  return numberedNames([...besides, ...names]).slice(besides.length);
}
