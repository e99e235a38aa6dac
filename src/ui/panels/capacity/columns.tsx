import type { ReactNode } from "react";
import { cx } from "../../kit/cx.ts";
import type { Column } from "../../kit/table/column.ts";
import { CapacityBar } from "./CapacityBar.tsx";
import { type CapacityRow, callsText, LIMITS, margin, marginText } from "./capacityRows.ts";

type Capacity = NonNullable<CapacityRow["capacity"]>;

/** What a column is sorted by: null stands before all figures. */
type Sorted = (capacity: Capacity) => number | string | null;

interface Look {
  readonly kind?: "text" | "number";
  readonly className?: string;
}

function column(
  id: string,
  heading: ReactNode,
  value: Sorted,
  show: (capacity: Capacity) => ReactNode,
  { kind = "number", className }: Look = {},
): Column<CapacityRow> {
  return {
    id,
    header: () => heading,
    accessorFn: ({ capacity }) => capacity && value(capacity),
    cell: ({ row }) => row.original.capacity && show(row.original.capacity),
    meta: { kind, ...(className !== undefined && { className }) },
  };
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
  column(
    "normal",
    "Normal",
    ({ appliances }) => appliances.normal,
    ({ appliances }) => callsText(appliances.normal),
    { className: TYPES_APART },
  ),
  column(
    "minimum",
    "Minimum",
    ({ appliances }) => appliances.minimum,
    ({ appliances }) => callsText(appliances.minimum),
    { className: TYPES_APART },
  ),
  column(
    "appliances",
    <abbr title="Normal + Minimum">N + M</abbr>,
    ({ appliances }) => appliances.normal + appliances.minimum,
    ({ appliances }) => `${appliances.normal} + ${appliances.minimum}`,
    { className: TYPES_TOGETHER },
  ),
  column(
    "required",
    "Need",
    ({ required }) => required,
    ({ required }) => callsText(required),
  ),
  column(
    "target",
    "Target",
    ({ target }) => target,
    ({ target }) => target.toUpperCase(),
    { kind: "text", className: APART },
  ),
  column("margin", "Margin", margin, (capacity) => <Margin capacity={capacity} />),
  column(
    "allUp",
    "All up",
    ({ allUp }) => allUp,
    ({ allUp }) => callsText(allUp),
  ),
  column(
    "nPlus1",
    <Heading word="N+1" availability="99.8 %" />,
    ({ nPlus1 }) => nPlus1?.calls ?? null,
    ({ nPlus1 }) => callsText(nPlus1?.calls ?? null),
  ),
  column(
    "nPlus2",
    <Heading word="N+2" availability="99.9 %" />,
    ({ nPlus2 }) => nPlus2?.calls ?? null,
    ({ nPlus2 }) => callsText(nPlus2?.calls ?? null),
    { className: "@max-[700px]:pr-4!" },
  ),
  column(
    "limitedBy",
    "Limited by",
    ({ limitedBy }) => LIMITS[limitedBy],
    (capacity) => <Limit capacity={capacity} />,
    { kind: "text", className: `${WIDE_ONLY} ${APART}` },
  ),
  {
    id: "meter",
    header: "Calls and need",
    cell: ({ row: { original } }) => original.capacity && <CapacityBar capacity={original.capacity} />,
    meta: { className: `w-[14%] align-middle! ${WIDE_ONLY}` },
  },
];
