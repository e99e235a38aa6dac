import type { Deployment } from "../../../domain/model/deployment.ts";
import { applianceTitle, gatewayTitle, siteTitle } from "../../../domain/model/lookup.ts";

/** What stands on the canvas, by its id: what people call it. */
export function shownNames({ sites }: Deployment): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const site of sites) {
    names.set(site.id, siteTitle(site));
    for (const appliance of site.appliances) names.set(appliance.id, applianceTitle(appliance));
    for (const gateway of site.gateways) names.set(gateway.id, gatewayTitle(gateway));
  }
  return names;
}

/** The name of a download that holds some of a table's rows only: `firewall (filtered).csv`. */
export function filteredName(fileName: string): string {
  return fileName.replace(/(?=\.[^.]*$)|$/, " (filtered)");
}
