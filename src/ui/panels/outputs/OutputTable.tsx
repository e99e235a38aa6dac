import { Copy, Download, Search, Table2 } from "lucide-react";
import { type ReactNode, useCallback, useDeferredValue, useMemo, useState } from "react";
import { findById } from "../../../domain/model/lookup.ts";
import type { TableDocument } from "../../../domain/outputs/output.ts";
import { alignedText, spreadsheetCells } from "../../../domain/outputs/table/clipboard.ts";
import { csvText } from "../../../domain/outputs/table/csv.ts";
import { Button } from "../../kit/Button.tsx";
import { Table } from "../../kit/table/Table.tsx";
import { useSession, useStudio } from "../../studio.tsx";
import { EmptyState } from "../dock/EmptyState.tsx";
import { useCopy } from "../dock/useCopy.ts";
import { columnsOf, type ShownRow } from "./columns.tsx";
import { type Sorting, shownRows } from "./sortRows.ts";

/** In a narrow dock the words of a button are for those who do not see its icon. */
const WIDE = "@max-4xl:sr-only";

/** A table to sort, filter, copy and download; each row leads to what it is about, and what is selected is marked in it. */
export function OutputTable({ document, head }: { readonly document: TableDocument; readonly head: ReactNode }) {
  const studio = useStudio();
  const copy = useCopy();
  const selection = useSession((session) => session.selection);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [filter, setFilter] = useState("");
  const [sorting, setSorting] = useState<Sorting>();
  const { title, fileName, table } = document;
  const later = useDeferredValue(filter);
  const rows = useMemo(
    () => shownRows(table, later, sorting).map(({ cells, subjects }, index): ShownRow => ({ id: String(index), cells, subjects })),
    [table, later, sorting],
  );
  const columns = useMemo(() => columnsOf(table, sorting, setSorting), [table, sorting]);
  const marked = useMemo(() => {
    const wanted = new Set(selection);
    return wanted.size === 0 ? [] : rows.filter(({ subjects }) => subjects.some((id) => wanted.has(id))).map(({ id }) => id);
  }, [rows, selection]);
  const isMarkTelling = marked.length < rows.length;

  const choose = useCallback(
    (id: string) => {
      const { deployment } = studio.document.getState().design;
      const subject = rows[Number(id)]?.subjects.find((one) => findById(deployment, one) !== undefined);
      if (subject === undefined) return;
      studio.session.getState().select([subject]);
      studio.view.current?.show([subject]);
    },
    [studio, rows],
  );

  const shownTable = { columns: table.columns, rows };
  const words = `${rows.length.toLocaleString("en-US")} ${rows.length === 1 ? "row" : "rows"}`;
  return (
    <div className="@container flex h-full min-w-0 flex-1 flex-col">
      <div className="flex shrink-0 items-center gap-1.5 border-b border-line px-3 py-[5px]">
        {head}
        <label className="relative flex min-w-[80px] flex-1 items-center">
          <span className="sr-only">Find in the table</span>
          <Search size={13} className="pointer-events-none absolute left-2 text-third" aria-hidden />
          <input
            type="search"
            value={filter}
            placeholder="Find …"
            onChange={(event) => setFilter(event.target.value)}
            className="h-[26px] w-full max-w-[240px] rounded-field border border-line-strong bg-panel pr-2 pl-7 text-[12px] placeholder:text-third"
          />
        </label>
        <span role="status" className="text-[12px] whitespace-nowrap text-second">
          {words}
        </span>
        <Button
          icon={Table2}
          className="h-[26px]! px-2.5!"
          title="For a spreadsheet: cells with tabs between them"
          onClick={() => void copy(spreadsheetCells(shownTable), `${words} as cells`)}
        >
          <span className={WIDE}>Copy cells</span>
        </Button>
        <Button
          icon={Copy}
          className="h-[26px]! px-2.5!"
          title="For a message: text in columns"
          onClick={() => void copy(alignedText(shownTable), `${words} as text`)}
        >
          <span className={WIDE}>Copy text</span>
        </Button>
        <Button
          icon={Download}
          className="h-[26px]! px-2.5!"
          aria-label={`Download ${fileName}`}
          onClick={() => studio.ports.saveFile(fileName.split("/").at(-1) ?? fileName, csvText(shownTable), "text/csv")}
        >
          <span className={WIDE}>{fileName.split("/").at(-1)}</span>
        </Button>
      </div>
      {rows.length === 0 ? (
        <EmptyState icon={Search} title={table.rows.length === 0 ? "Nothing yet" : "No row matches"}>
          {table.rows.length === 0
            ? "Rows follow from what the design states: sites, appliances, gateways and their addresses."
            : `None of ${table.rows.length.toLocaleString("en-US")} rows has all of these words. Look for fewer.`}
        </EmptyState>
      ) : (
        <section
          ref={setScroller}
          aria-label={`${title}, rows`}
          tabIndex={0}
          className="min-h-0 flex-1 overflow-auto outline-offset-[-2px]"
        >
          <Table
            label={title}
            columns={columns}
            rows={rows}
            idOf={(row) => row.id}
            scroller={scroller}
            selection={isMarkTelling ? marked : []}
            choose={choose}
          />
        </section>
      )}
    </div>
  );
}
