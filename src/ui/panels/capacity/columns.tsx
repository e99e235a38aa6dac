import type { ReactNode } from "react";
import { cx } from "../../kit/cx.ts";
import type { Column } from "../../kit/table/column.ts";
import { CapacityBar } from "./CapacityBar.tsx";
import { type CapacityRow, callsText, LIMITS, margin, marginText } from "./capacityRows.ts";

type Capacity = NonNullable<CapacityRow["capacity"]>;

interface Shown {
  /** What it is sorted by; null stands before all figures. */
  value(capacity: Capacity): number | string | null;
  show(capacity: Capacity): ReactNode;
  readonly kind?: "text" | "number";
  readonly className?: string;
}

function column(id: string, heading: ReactNode, { value, show, kind = "number", className }: Shown): Column<CapacityRow> {
  return {
    id,
    header: () => heading,
    accessorFn: ({ capacity }) => capacity && value(capacity),
    cell: ({ row }) => row.original.capacity && show(row.original.capacity),
    meta: { kind, ...(className !== undefined && { className }) },
  };
}

/** A column of calls or of appliances, shown as they are sorted. */
function figures(id: string, heading: ReactNode, value: (capacity: Capacity) => number | null, className?: string): Column<CapacityRow> {
  return column(id, heading, { value, show: (capacity) => callsText(value(capacity)), ...(className !== undefined && { className }) });
}

/** In a narrow dock the hardware types share a column. */
export const TYPES_APART = "@max-4xl:hidden";
export const TYPES_TOGETHER = "@min-4xl:hidden";

/** In a narrower one what can be done without goes. */
export const WIDE_ONLY = "@max-[700px]:hidden";

/** Words behind a figure, which stands at the right of its column. */
const APART = "pl-5!";

/** A heading with what it stands for below it in small. */
function Heading({ word, availability }: { readonly word: string; readonly availability: string }) {
  return (
    <>
      {word} <span className="font-normal text-third @max-4xl:sr-only">{availability}</span>
    </>
  );
}

function Margin({ capacity }: { readonly capacity: Capacity }) {
  const calls = margin(capacity);
  const short = capacity.meetsTarget === false;
  return (
    <span className={cx(short && "font-semibold text-error")}>
      {short && "short "}
      {marginText(calls)}
    </span>
  );
}

function Limit({ capacity }: { readonly capacity: Capacity }) {
  return (
    <>
      {LIMITS[capacity.limitedBy]}
      {capacity.derived && <span className="ml-2 rounded-[4px] bg-hover px-1.5 py-px text-[11px] text-second">derived</span>}
    </>
  );
}

/** The columns of the capacity table: what is needed beside what there is, then the figures it comes from; the last is the meter. */
export const COLUMNS: readonly Column<CapacityRow>[] = [
  {
    id: "site",
    header: "Site",
    accessorFn: ({ title }) => title,
    meta: { isRowHeading: true, pinned: true, className: "max-w-[220px] @max-[700px]:max-w-[130px]" },
    cell: ({ row: { original } }) => (
      <span className="block truncate" title={original.title}>
        {original.title}
      </span>
    ),
  },
  figures("normal", "Normal", ({ appliances }) => appliances.normal, TYPES_APART),
  figures("minimum", "Minimum", ({ appliances }) => appliances.minimum, TYPES_APART),
  column("appliances", <abbr title="Normal + Minimum">N + M</abbr>, {
    value: ({ appliances }) => appliances.normal + appliances.minimum,
    show: ({ appliances }) => `${appliances.normal} + ${appliances.minimum}`,
    className: TYPES_TOGETHER,
  }),
  figures("required", "Need", ({ required }) => required),
  column("target", "Target", {
    value: ({ target }) => target,
    show: ({ target }) => target.toUpperCase(),
    kind: "text",
    className: APART,
  }),
  column("margin", "Margin", { value: margin, show: (capacity) => <Margin capacity={capacity} /> }),
  figures("allUp", "All up", ({ allUp }) => allUp),
  figures("nPlus1", <Heading word="N+1" availability="99.8 %" />, ({ nPlus1 }) => nPlus1?.calls ?? null),
  figures("nPlus2", <Heading word="N+2" availability="99.9 %" />, ({ nPlus2 }) => nPlus2?.calls ?? null, "@max-[700px]:pr-4!"),
  column("limitedBy", "Limited by", {
    value: ({ limitedBy }) => LIMITS[limitedBy],
    show: (capacity) => <Limit capacity={capacity} />,
    kind: "text",
    className: `${WIDE_ONLY} ${APART}`,
  }),
  {
    id: "meter",
    header: "Calls and need",
    cell: ({ row: { original } }) => original.capacity && <CapacityBar capacity={original.capacity} />,
    meta: { className: `w-[14%] align-middle! ${WIDE_ONLY}` },
  },
];
