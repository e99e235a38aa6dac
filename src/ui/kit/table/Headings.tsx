import type { Header, RowData } from "@tanstack/react-table";
import { ArrowDown, ArrowUp } from "lucide-react";
import { cx } from "../cx.ts";
import type { FEATURES, TableModel } from "./column.ts";
import { fromTemplate } from "./fromTemplate.ts";
import { cellClasses } from "./TableRow.tsx";

const ORDERS = { asc: "ascending", desc: "descending" } as const;

interface HeadingsProps<Item extends RowData> {
  readonly model: TableModel<Item>;
  /** From 1; only where not all lines are rendered. */
  readonly position: number | undefined;
}

/** The headings of a table's columns, which stay in view; those that sort are buttons. */
export function Headings<Item extends RowData>({ model, position }: HeadingsProps<Item>) {
  return (
    <tr aria-rowindex={position}>
      {model.getFlatHeaders().map((header) => {
        const { column } = header;
        const look = column.columnDef.meta ?? {};
        const sorted = column.getIsSorted();
        return (
          <th
            key={header.id}
            scope="col"
            aria-sort={sorted ? ORDERS[sorted] : undefined}
            className={cx(
              cellClasses(look),
              look.pinned ? "z-20" : "z-10",
              "sticky top-0 h-[26px] border-b border-line-strong bg-panel font-sans text-[12px] font-medium whitespace-nowrap text-second",
              look.kind !== "number" && "text-left",
            )}
          >
            {column.getCanSort() ? <SortButton header={header} /> : fromTemplate(column.columnDef.header, header.getContext())}
          </th>
        );
      })}
    </tr>
  );
}

/** Sorts by its column: up, then down, then not at all. */
function SortButton<Item extends RowData>({ header }: { readonly header: Header<typeof FEATURES, Item> }) {
  const { column } = header;
  const sorted = column.getIsSorted();
  const Arrow = sorted === "desc" ? ArrowDown : ArrowUp;
  return (
    <button
      type="button"
      onClick={column.getToggleSortingHandler()}
      className={cx("-mx-1 inline-flex items-center gap-1 rounded-[3px] px-1 hover:text-text", sorted && "text-text")}
    >
      {fromTemplate(column.columnDef.header, header.getContext())}
      {sorted && <Arrow size={12} aria-hidden />}
    </button>
  );
}
