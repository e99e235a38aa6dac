import { CircleX } from "lucide-react";
import { useMemo, useState } from "react";
import { type TableReading, targetById } from "../../../domain/paste/matchColumns.ts";
import type { PastePlan, PlannedRow } from "../../../domain/paste/planPaste.ts";
import { cx } from "../../kit/cx.ts";
import type { Column } from "../../kit/table/column.ts";
import { Table } from "../../kit/table/Table.tsx";
import { useTableModel } from "../../kit/table/useTableModel.ts";

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
  const model = useTableModel({ data: plan.planned, columns });
  return (
    <section aria-labelledby="paste-preview" className="mt-4">
      <h3 id="paste-preview" className="font-medium">
        What becomes of the rows
      </h3>
      <section
        aria-label="Rows"
        ref={setScroller}
        tabIndex={0}
        className="mt-1 max-h-[260px] overflow-auto rounded-field border border-line [&_tbody>tr:last-child>*]:border-b-0"
      >
        <Table label="Rows to paste" model={model} rows={model.getRowModel().rows} scroller={scroller} />
      </section>
      <CellProblems plan={plan} reading={reading} />
    </section>
  );
}

/** A cell; one that cannot be what its column is stands out, and says why. */
function Cell({ text, problem }: { readonly text: string; readonly problem: string | undefined }) {
  if (problem === undefined) return <span className="block max-w-[190px] truncate">{text}</span>;
  return (
    <span title={problem} className="flex max-w-[190px] items-center gap-1 text-error">
      <CircleX size={12} aria-hidden className="shrink-0" />
      <span className="min-w-0 truncate">{text}</span>
      <span className="sr-only"> {problem}</span>
    </span>
  );
}

/** Up to so many sentences stand below the table; the others stand at their cells. */
const MOST_SENTENCES = 6;

/** What is wrong with cells, in words. */
function CellProblems({ plan, reading }: { readonly plan: PastePlan; readonly reading: TableReading }) {
  const firstRow = reading.hasHeading ? 2 : 1;
  const told = plan.planned.flatMap(({ problems }, row) =>
    [...problems].map(([column, problem]) => {
      const label = targetById(reading.kind, reading.columns[column])?.label ?? "";
      return { key: `${row} ${column}`, place: `Row ${(row + firstRow).toLocaleString("en-US")}, ${label}`, problem };
    }),
  );
  if (told.length === 0) return null;
  const rest = told.length - MOST_SENTENCES;
  return (
    <div className="mt-2 text-[12px]">
      <p className="font-medium">Cells that the problems will name. They are entered as they are, unless you correct them above.</p>
      <ul aria-label="To look at" className="mt-0.5">
        {told.slice(0, MOST_SENTENCES).map(({ key, place, problem }) => (
          <li key={key} className="[overflow-wrap:anywhere]">
            <span className="text-second">{place}:</span> <span className="text-error">{problem}</span>
          </li>
        ))}
        {rest > 0 && <li className="text-second">and {rest.toLocaleString("en-US")} more, marked in the table</li>}
      </ul>
    </div>
  );
}

function columnsOf({ kind, columns }: TableReading): readonly Column<PlannedRow>[] {
  const entered = columns.flatMap((id, index): readonly Column<PlannedRow>[] => {
    const target = targetById(kind, id);
    if (target === undefined) return [];
    return [
      {
        id: `${index}`,
        header: target.label,
        meta: { kind: "value" },
        cell: ({ row: { original } }) => <Cell text={original.cells[index] ?? ""} problem={original.problems.get(index)} />,
      },
    ];
  });
  return [
    {
      id: "outcome",
      header: "Outcome",
      meta: { isRowHeading: true },
      cell({ row }) {
        const { outcome, words, problems } = row.original;
        return (
          <span className={cx("block max-w-[340px] truncate", problems.size > 0 ? "text-warning" : OUTCOMES[outcome])} title={words}>
            {words}
          </span>
        );
      },
    },
    ...entered,
  ];
}
