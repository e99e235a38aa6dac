import {
  type ColumnDef,
  columnFilteringFeature,
  columnVisibilityFeature,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  metaHelper,
  type ReactTable,
  type Row,
  type RowData,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/react-table";

/** How a column looks: the `meta` of its definition. */
export interface ColumnLook {
  /** `number` stands at the right, `value` (what ends up in a file) in the mono face. */
  readonly kind?: "text" | "number" | "value";
  /** The column that names the row. */
  readonly isRowHeading?: true;
  /** Stays at the left while the others scroll sideways. */
  readonly pinned?: true;
  /** Its cells may take more than a line. */
  readonly wraps?: true;
  /** A width that stays whatever the rows hold, as a Tailwind class. */
  readonly className?: string;
}

/** What the studio's tables can do, of all that the library can. */
export const FEATURES = tableFeatures({
  columnFilteringFeature,
  columnVisibilityFeature,
  globalFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
  columnMeta: metaHelper<ColumnLook>(),
});

/** A column of a table; one with an accessor is sorted by a press on its heading. */
export type Column<Item extends RowData> = ColumnDef<typeof FEATURES, Item>;

/** A table's rows and columns, hidden, found and sorted. */
export type TableModel<Item extends RowData> = ReactTable<typeof FEATURES, Item>;

/** A row of such a table, made of an item. */
export type RowOf<Item extends RowData> = Row<typeof FEATURES, Item>;
