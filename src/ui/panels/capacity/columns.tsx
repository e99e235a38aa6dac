import type { ReactNode } from "react";
import { siteTitle } from "../../../domain/model/lookup.ts";
import { cx } from "../../kit/cx.ts";
import type { Column } from "../../kit/table/column.ts";
import { CapacityBar } from "./CapacityBar.tsx";
import { type CapacityRow, callsText, LIMITS, margin, marginText } from "./capacityRows.ts";
import { SiteButton } from "./SiteButton.tsx";

type Capacity = NonNullable<CapacityRow["capacity"]>;

function column(id: string, heading: ReactNode, show: (capacity: Capacity) => ReactNode, kind: Column<CapacityRow>["kind"] = "number") {
  return { id, heading, kind, cell: ({ capacity }: CapacityRow) => capacity && show(capacity) } satisfies Column<CapacityRow>;
}

/** A heading with what it stands for below it in small. */
function Heading({ word, availability }: { readonly word: string; readonly availability: string }) {
  return (
    <>
      {word} <span className="font-normal text-third">{availability}</span>
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

/** The columns of the capacity table; the last is the meter. */
export const COLUMNS: readonly Column<CapacityRow>[] = [
  {
    id: "site",
    heading: "Site",
    isRowHeading: true,
    className: "max-w-[220px]",
    cell: ({ site }) => <SiteButton id={site.id} title={siteTitle(site)} />,
  },
  column("normal", "Normal", ({ appliances }) => callsText(appliances.normal)),
  column("minimum", "Minimum", ({ appliances }) => callsText(appliances.minimum)),
  column("allUp", "All up", ({ allUp }) => callsText(allUp)),
  column("nPlus1", <Heading word="N+1" availability="99.8 %" />, ({ nPlus1 }) => callsText(nPlus1?.calls ?? null)),
  column("nPlus2", <Heading word="N+2" availability="99.9 %" />, ({ nPlus2 }) => callsText(nPlus2?.calls ?? null)),
  column("required", "Need", ({ required }) => callsText(required)),
  column("target", "Target", ({ target }) => target.toUpperCase(), "text"),
  column("margin", "Margin", (capacity) => <Margin capacity={capacity} />),
  column("limitedBy", "Limited by", (capacity) => <Limit capacity={capacity} />, "text"),
  {
    ...column("meter", <span className="sr-only">Meter</span>, (capacity) => <CapacityBar capacity={capacity} />, "text"),
    className: "w-[14%]",
  },
];
