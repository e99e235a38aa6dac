import { Search } from "lucide-react";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import type { TableDocument } from "../../../domain/outputs/output.ts";
import type { Row } from "../../../domain/outputs/table/table.ts";
import { SideFades } from "../../kit/SideFades.tsx";
import type { Column } from "../../kit/table/column.ts";
import { Table } from "../../kit/table/Table.tsx";
import { useDesign, useSession, useStudio } from "../../studio.tsx";
import { EmptyState } from "../dock/EmptyState.tsx";
import { groupLines } from "./groupLines.tsx";
import { shownNames } from "./shownNames.ts";
import { TableTools } from "./TableTools.tsx";
import { useOutputRows } from "./useOutputRows.ts";

interface OutputTableProps {
  readonly document: TableDocument;
  /** What stands first in the toolbar. */
  readonly head: ReactNode;
  /** Whether that is much. */
  readonly crowded: boolean;
  /** Texts, and titles of columns, that are told elsewhere, of which no line need be made; must keep its identity. */
  readonly said: readonly string[];
  /** Called before a row selects what it is about, with the new selection. */
  onChoose(selection: readonly string[]): void;
  /** A column of things to press, after all others; must keep its identity. */
  readonly actions?: Column<Row> | undefined;
}

/**
 * A table to sort, filter, copy and download; what is the same in many rows is said once. Each row leads to what it is about,
 * and the rows of what is selected are marked.
 */
export function OutputTable({ document, head, crowded, said, onChoose, actions }: OutputTableProps) {
  const studio = useStudio();
  const selection = useSession((session) => session.selection);
  const deployment = useDesign((design) => design.deployment);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [filter, setFilter] = useState("");
  const [chosen, setChosen] = useState<readonly string[]>();
  const { title, table } = document;
  const { model, layout, grouped, rows } = useOutputRows(table, filter, actions);
  const found = useMemo(() => rows.map(({ original }) => original), [rows]);

  const names = useMemo(() => shownNames(deployment), [deployment]);
  const leadsTo = useCallback(
    ({ subjects }: Row) => {
      const subject = subjects.find((id) => names.has(id));
      return subject === undefined ? undefined : `show ${names.get(subject)} on the canvas`;
    },
    [names],
  );
  const choose = useCallback(
    (id: string) => {
      // A row's id is its place in the table. Through the model this would be another function for every render, and every row drawn anew.
      const subject = table.rows[Number(id)]?.subjects.find((one) => names.has(one));
      if (subject === undefined) return;
      const next = [subject];
      setChosen(next);
      onChoose(next);
      studio.session.getState().select(next);
      studio.view.current?.show(next);
    },
    [studio, table, names, onChoose],
  );
  const marked = useMemo(() => {
    const wanted = new Set(selection);
    const ids = wanted.size === 0 ? [] : rows.filter(({ original }) => original.subjects.some((id) => wanted.has(id))).map(({ id }) => id);
    // Marks on every row say nothing.
    return ids.length < rows.length ? ids : [];
  }, [rows, selection]);

  const groups = useMemo(() => groupLines(table, layout, grouped, said), [table, layout, grouped, said]);
  const isEmpty = rows.length === 0 && (table.rows.length > 0 || groups.length === 0);

  return (
    <div className="@container flex h-full min-w-0 flex-1 flex-col">
      <TableTools document={document} rows={found} head={head} crowded={crowded} filter={filter} setFilter={setFilter} />
      {isEmpty ? (
        <EmptyState icon={Search} title={table.rows.length === 0 ? "Nothing yet" : "No row matches"}>
          {table.rows.length === 0
            ? "Rows follow from what the design states: sites, appliances, gateways and their addresses."
            : `None of ${table.rows.length.toLocaleString("en-US")} rows has all of these words. Look for fewer.`}
        </EmptyState>
      ) : (
        <div className="relative min-h-0 flex-1">
          <section
            ref={setScroller}
            aria-label={`${title}, rows`}
            tabIndex={0}
            className="@container h-full scroll-pt-[30px] overflow-auto outline-offset-[-2px]"
          >
            <Table
              label={title}
              model={model}
              rows={rows}
              scroller={scroller}
              groups={groups}
              selection={marked}
              choose={choose}
              leadsTo={leadsTo}
              reveal={selection === chosen ? undefined : marked[0]}
            />
          </section>
          <SideFades scroller={scroller} />
        </div>
      )}
    </div>
  );
}
