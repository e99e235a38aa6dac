import type { SiteContext } from "../siteContext.ts";
import { externalRows } from "./external.ts";
import { type FirewallProfile, type FirewallRow, joinRows, sameTraffic } from "./row.ts";

/** What becomes of a row when the external firewall goes over to another profile. */
export type RowChange = "added" | "removed" | "stays";

/** A row, and what becomes of it. */
export interface ChangedRow {
  readonly change: RowChange;
  /** As it is before where it is removed or stays; as it comes where it is added. */
  readonly row: FirewallRow;
}

/** The other profile. */
export function otherProfile(profile: FirewallProfile): FirewallProfile {
  return profile === "minimum" ? "recommended" : "minimum";
}

/** What the other profile changes at the external firewall of a site: what is let through besides, what no longer, and what as before. */
export function profileChange(context: SiteContext, from: FirewallProfile): readonly ChangedRow[] {
  return firewallDifference(joinRows(externalRows(context, from)), joinRows(externalRows(context, otherProfile(from))));
}

/** The difference of two sets of rows by what they let through: added, removed, then what stays, each in its order. */
export function firewallDifference(before: readonly FirewallRow[], after: readonly FirewallRow[]): readonly ChangedRow[] {
  const [had, has] = [new Set(before.map(sameTraffic)), new Set(after.map(sameTraffic))];
  const marked = (change: RowChange, rows: readonly FirewallRow[]) => rows.map((row): ChangedRow => ({ change, row }));
  return [
    ...marked(
      "added",
      after.filter((row) => !had.has(sameTraffic(row))),
    ),
    ...marked(
      "removed",
      before.filter((row) => !has.has(sameTraffic(row))),
    ),
    ...marked(
      "stays",
      before.filter((row) => has.has(sameTraffic(row))),
    ),
  ];
}
