import { type ChangedRow, otherProfile, profileChange, type RowChange } from "../../facts/firewall/profileChange.ts";
import { firewallProfile } from "../../facts/firewall/row.ts";
import type { OutputTarget, TableDocument } from "../output.ts";
import { type ColumnOf, makeTable } from "../table/table.ts";
import { FIRST_COLUMNS, firewallColumns, isOfTarget, subjectsOf } from "./columns.ts";

/** What the other profile of the external firewall changes, row by row. */
export function profileChanges(target: OutputTarget): readonly ChangedRow[] {
  const from = firewallProfile(target.deployment.firewallProfile);
  return target.sites
    .flatMap((site) => profileChange(target.facts.ofSite(site).context, from))
    .filter(({ row }) => isOfTarget(target, row));
}

/** The same as a table: what is let through besides, what no longer, and what as before. It is looked at, not filed. */
export function profileComparison(target: OutputTarget): TableDocument {
  const { deployment } = target;
  const other = otherProfile(firewallProfile(deployment.firewallProfile));
  const titles: Readonly<Record<RowChange, string>> = {
    added: `Added by the ${other} profile`,
    removed: `Removed by the ${other} profile`,
    stays: "As before",
  };
  const columns: readonly ColumnOf<ChangedRow>[] = [
    { id: "change", title: "Change", kind: "text", cell: ({ change }) => titles[change] },
    ...firewallColumns(deployment).map(({ cell, ...column }): ColumnOf<ChangedRow> => ({ ...column, cell: ({ row }) => cell(row) })),
  ];
  const changes = profileChanges(target);
  const inOrder = (["added", "removed", "stays"] as const).flatMap((one) => changes.filter(({ change }) => change === one));
  return {
    kind: "table",
    title: `What the ${other} profile changes`,
    fileName: `firewall-to-${other}.csv`,
    table: {
      ...makeTable(inOrder, columns, ({ row }) => subjectsOf(row)),
      groupBy: "change",
      first: FIRST_COLUMNS,
      groups: [{ title: titles.added, change: "added" }, { title: titles.removed, change: "removed" }, { title: titles.stays }],
    },
  };
}
