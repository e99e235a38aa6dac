import { useDeferredValue, useMemo } from "react";
import type { Row, Table } from "../../../domain/outputs/table/table.ts";
import type { Column, RowOf, TableModel } from "../../kit/table/column.ts";
import { useTableModel } from "../../kit/table/useTableModel.ts";
import { columnsOf, visibilityOf, WORDS } from "./columns.tsx";
import { holdsWords } from "./holdsWords.ts";
import { type Layout, layTable, rowsByGroup } from "./layTable.ts";

/** A table as a viewer has it. */
export interface OutputRows {
  readonly model: TableModel<Row>;
  readonly layout: Layout;
  /** The rows that were found, sorted, by the groups of the layout. */
  readonly grouped: readonly (readonly RowOf<Row>[])[];
  /** All of them, in the order of the groups. */
  readonly rows: readonly RowOf<Row>[];
}

/**
 * The rows of a table in which all words of the filter stand, sorted as wanted within their groups.
 * @param actions a column after all others; must keep its identity
 */
export function useOutputRows(table: Table, filter: string, actions: Column<Row> | undefined): OutputRows {
  const globalFilter = useDeferredValue(filter);
  const layout = useMemo(() => layTable(table), [table]);
  const columns = useMemo(() => [...columnsOf(table, layout), ...(actions ? [actions] : [])], [table, layout, actions]);
  const columnVisibility = useMemo(() => visibilityOf(table, layout), [table, layout]);
  const model = useTableModel<Row>({
    data: table.rows,
    columns,
    state: { globalFilter, columnVisibility },
    globalFilterFn: holdsWords,
    getColumnCanGlobalFilter: ({ id }) => id === WORDS,
  });
  const found = model.getRowModel().rows;
  const grouped = useMemo(() => rowsByGroup(found, layout), [found, layout]);
  const rows = useMemo(() => grouped.flat(), [grouped]);
  return { model, layout, grouped, rows };
}
