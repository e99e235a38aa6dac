import { applianceTitle, siteTitles } from "../../../domain/model/lookup.ts";
import type { Site } from "../../../domain/model/site.ts";

/** A row of the list of appliances: one of them, or the heading of a site's. */
export interface ApplianceRow {
  readonly kind: "heading" | "appliance";
  readonly id: string;
  readonly title: string;
}

/** Every appliance under the heading of its site; sites without any are left out. */
export function applianceRows(sites: readonly Site[]): readonly ApplianceRow[] {
  const titles = siteTitles(sites);
  return sites.flatMap((site): readonly ApplianceRow[] => {
    if (site.appliances.length === 0) return [];
    const heading: ApplianceRow = { kind: "heading", id: site.id, title: titles.get(site.id) ?? "" };
    return [heading, ...site.appliances.map((one): ApplianceRow => ({ kind: "appliance", id: one.id, title: applianceTitle(one) }))];
  });
}
