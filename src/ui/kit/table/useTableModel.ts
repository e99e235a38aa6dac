import { type RowData, type TableOptions, useTable } from "@tanstack/react-table";
import { byValue } from "./byValue.ts";
import { FEATURES, type TableModel } from "./column.ts";

/**
 * The rows and columns of a table. A press on the heading of a column with an accessor sorts by it, one more the other way
 * round, a third not at all.
 * @param options `data` and `columns` must keep their identity
 */
export function useTableModel<Item extends RowData>(options: Omit<TableOptions<typeof FEATURES, Item>, "features">): TableModel<Item> {
  return useTable<typeof FEATURES, Item>({
    features: FEATURES,
    defaultColumn: { sortFn: byValue },
    sortDescFirst: false,
    enableMultiSort: false,
    ...options,
  });
}
