import type { Row, Table } from "../../../domain/outputs/table/table.ts";
import type { RowOf } from "../../kit/table/column.ts";
import type { RowGroup } from "../../kit/table/lines.ts";
import { FactsLine, GroupLine } from "./GroupLine.tsx";
import type { Layout } from "./layTable.ts";

/**
 * The lines that stand over the rows of a table: what is the same in all of them, then each group's. A group without rows has one
 * only while nothing is filtered away: then it says that there is nothing of the kind.
 * @param grouped the rows that are shown, by the layout's groups
 * @param said texts, and titles of columns, that need not be said once more
 */
export function groupLines(
  table: Table,
  { facts, groups }: Layout,
  grouped: readonly (readonly RowOf<Row>[])[],
  said: readonly string[],
): readonly RowGroup[] {
  const lines: RowGroup[] = [];
  const news = facts.filter(({ title, text }) => !said.includes(text) && !said.includes(title));
  if (news.length > 0) lines.push({ id: "in every row", heading: <FactsLine facts={news} />, count: 0 });
  if (table.groupBy === undefined) return lines;
  const isFiltered = grouped.reduce((sum, { length }) => sum + length, 0) < table.rows.length;
  for (const [index, group] of groups.entries()) {
    const rows = (grouped[index] ?? []).map(({ original }) => original);
    if (rows.length === 0 && isFiltered) continue;
    const heading = <GroupLine group={group} table={{ columns: table.columns, rows }} />;
    lines.push({ id: `group ${index}`, heading, count: rows.length });
  }
  return lines;
}
