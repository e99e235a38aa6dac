import { useMemo, useState } from "react";
import { type TableReading, targetById } from "../../../domain/paste/matchColumns.ts";
import type { PastePlan, PlannedRow } from "../../../domain/paste/planPaste.ts";
import { cx } from "../../kit/cx.ts";
import type { Column } from "../../kit/table/column.ts";
import { Table } from "../../kit/table/Table.tsx";

const OUTCOMES: Readonly<Record<PlannedRow["outcome"], string>> = {
  add: "text-good",
  change: "text-accent",
  same: "text-second",
  leave: "text-warning",
};

/** What would become of each row, before anything is changed. */
export function PastePreview({ plan, reading }: { readonly plan: PastePlan; readonly reading: TableReading }) {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const columns = useMemo(() => columnsOf(reading), [reading]);
  return (
    <section aria-labelledby="paste-preview" className="mt-4">
      <h3 id="paste-preview" className="font-medium">
        What becomes of the rows
      </h3>
      <section
        aria-label="Rows"
        ref={setScroller}
        tabIndex={0}
        className="mt-1 max-h-[260px] overflow-auto rounded-field border border-line"
      >
        <Table label="Rows to paste" columns={columns} rows={plan.planned} idOf={(_, index) => String(index)} scroller={scroller} />
      </section>
    </section>
  );
}

function columnsOf({ kind, columns }: TableReading): readonly Column<PlannedRow>[] {
  const entered = columns.flatMap((id, index): readonly Column<PlannedRow>[] => {
    const target = targetById(kind, id);
    if (target === undefined) return [];
    const cell = ({ cells }: PlannedRow) => <span className="block max-w-[190px] truncate">{cells[index]}</span>;
    return [{ id: `${index}`, heading: target.label, kind: "value", cell }];
  });
  return [
    {
      id: "outcome",
      heading: "Outcome",
      isRowHeading: true,
      cell: ({ outcome, words }) => (
        <span className={cx("block max-w-[340px] truncate", OUTCOMES[outcome])} title={words}>
          {words}
        </span>
      ),
    },
    ...entered,
  ];
}
